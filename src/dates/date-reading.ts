/** The order in which a date of three numbers was read. */
export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day'

/** A date as it was understood. */
export interface DateReading {
  /**
   * ISO 8601, as exact as the text: `2024-04-24T22:24+03:00`, `2024-04-24`, `2024-04`, `--04-24` (no year),
   * `T22:24` (a time alone). For a Hijri date year, month and day of that calendar.
   */
  readonly value: string
  readonly calendar: 'gregorian' | 'hijri'
  /** UTF-16 offsets of the date, half open, its weekday, time and era within. */
  readonly start: number
  readonly end: number
  /** On dates of three numbers only. */
  readonly order?: DateOrder
  /** Day and month could change places and nothing tells which is which. */
  readonly ambiguous?: true
  /** The weekday that stands beside the date is not the day's. */
  readonly weekdayMismatch?: true
  /** The Hijri date that stands beside a Gregorian one, or the other way round. */
  readonly beside?: string
}

/** Year, month and day as far as they are known. A month counts from 1. */
export interface DayReading {
  readonly year?: number
  readonly month: number
  readonly day?: number
  readonly calendar: 'gregorian' | 'hijri'
  /** How many pieces the reading takes. */
  readonly length: number
  readonly order?: DateOrder
  /** The same numbers in the other order, where that is a date too. */
  readonly other?: {readonly month: number; readonly day: number}
}

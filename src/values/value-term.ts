import type {Phrases} from '../words/phrases.js'

/** What a number word does in a number: see `lexicon/number-words.ts`. */
export type NumberForm =
  | 'first'
  | 'one'
  | 'ten'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'either'
  | 'dual'
  | 'many'
  | 'fraction'

/** How a unit or currency is written, where that tells something: its `:tag` in the list. */
export interface Countable {
  readonly tag?: string
  /** Also another word. */
  readonly ambiguous: boolean
}

/** A unit of time, as ISO 8601 designates it: `TM` is the minute of `PT5M`. */
export interface DurationUnit extends Countable {
  readonly designator: string
  /** How many of it one is: ten years in a decade. */
  readonly count: number
}

/** A currency's noun. */
export interface CurrencyNoun extends Countable {
  /** Stands for all forms of the noun. */
  readonly noun: string
  /** ISO 4217, where the bare noun tells. */
  readonly code?: string
  /** Of the main unit: 0.01 for a cent. */
  readonly share: number
}

/** All that the lists say of a word or phrase. */
export interface ValueTerm {
  number?: {readonly value: number; readonly form: NumberForm}
  month?: {readonly number: number; readonly ambiguous: boolean}
  hijriMonth?: {readonly ambiguous: boolean}
  /** Sunday is 0. */
  weekday?: {readonly number: number; readonly ambiguous: boolean}
  /** «الثالث»: a day of the month. */
  dayOrdinal?: number
  /** «الثالثة» */
  hour?: number
  half?: string
  era?: string
  unit?: Countable & {readonly symbol: string}
  duration?: DurationUnit
  currency?: CurrencyNoun
  /** A sign or code that stands before or behind a sum. */
  currencyCode?: string
  /** The masculine of a nationality that tells currencies apart. */
  nation?: string
  percent?: true
  /** What it does in dates, times and ranges: the first words of `lexicon/value-cues.ts`. */
  cues?: readonly string[]
}

/** What may start with a word, as bits: a rule is asked only where its own start stands. */
export const Start = {
  digits: 1,
  number: 2,
  /** A unit or currency that holds its number or stands before it. */
  noun: 4,
  sign: 8,
  ordinal: 16,
  day: 32,
  month: 64,
  year: 128,
  hour: 256,
} as const

/** What the values stage knows of words. */
export interface ValueLexicon {
  readonly phrases: Phrases
  readonly terms: readonly ValueTerm[]
  /** By word id: {@link Start} bits of what may start with the word, whole or without proclitics. */
  readonly starts: Uint16Array
  /** Word ids of signs that stand alone: % $ / ° */
  readonly signs: ReadonlyMap<number, number>
  /** ISO 4217 by noun and nationality, with a space between. */
  readonly codes: ReadonlyMap<string, string>
}

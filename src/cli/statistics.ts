import type {FaultCode} from '../rows/row.js'

/** Counts of a run. */
export interface Statistics {
  rows: number
  articles: number
  errors: Partial<Record<FaultCode, number>>
  /** As they lie on the disk: packed, if the input is. */
  bytesRead: number
  bytesWritten: number
}

export function noStatistics(): Statistics {
  return {rows: 0, articles: 0, errors: {}, bytesRead: 0, bytesWritten: 0}
}

/** Adds what a batch of rows counted. */
export function addStatistics(to: Statistics, more: Pick<Statistics, 'rows' | 'articles' | 'errors'>): void {
  to.rows += more.rows
  to.articles += more.articles
  for (const [code, count] of Object.entries(more.errors) as [FaultCode, number][])
    to.errors[code] = (to.errors[code] ?? 0) + count
}

/** One line of JSON. */
export function printStatistics(statistics: Statistics, seconds: number): string {
  return `${JSON.stringify({...statistics, seconds: Math.round(seconds * 1000) / 1000})}\n`
}

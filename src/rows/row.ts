import type {ArticleMeta} from '../ast/nodes.js'

/** One dump to parse. */
export interface Row {
  /** The row's id as JSON text, so that it comes out exactly as it went in. Absent when the row has none. */
  readonly id?: string
  readonly text: string
  /** What the row says about its page: goes to `article.meta`. */
  readonly meta?: ArticleMeta
}

/** Why a row could not be parsed; each code is explained in `docs/command.md`. */
export type FaultCode =
  | 'invalid-json'
  | 'invalid-csv'
  | 'invalid-record'
  | 'invalid-row-group'
  | 'invalid-utf8'
  | 'invalid-row'
  | 'text-missing'
  | 'row-too-long'
  | 'internal'

/** A row that cannot be parsed: it comes out in its place as `{id?, error: {code, message}}`. */
export interface Fault {
  readonly id?: string
  readonly code: FaultCode
  readonly message: string
}

/** What a reader gives: a line of JSON still to be read (a worker does that), a row, or a fault. */
export type Item = {readonly line: Uint8Array} | {readonly row: Row} | {readonly fault: Fault}

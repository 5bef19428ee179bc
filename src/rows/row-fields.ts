/** Which fields of a row hold what. */
export interface RowFields {
  readonly text: string
  readonly id: string
  /** The first that holds a string is taken; `a.b` is field b of the object in a. */
  readonly url: readonly string[]
  readonly date: readonly string[]
}

/** Rows as `{id, text}`, with what else is often found beside them. */
const plain: RowFields = {
  text: 'text',
  id: 'id',
  url: ['url', 'metadata.url'],
  date: ['date', 'timestamp', 'metadata.date'],
}

/** Formats that are lines of JSON. */
export type JsonLinesFormat = 'jsonl' | 'fineweb' | 'c4' | 'mc4' | 'datatrove' | 'dolma'

/** The rows of well-known collections, by the name that `--from` takes. */
export const rowPresets: Readonly<Record<JsonLinesFormat, RowFields>> = {
  jsonl: plain,
  fineweb: {text: 'text', id: 'id', url: ['url'], date: ['date']},
  c4: {text: 'text', id: 'url', url: ['url'], date: ['timestamp']},
  mc4: {text: 'text', id: 'url', url: ['url'], date: ['timestamp']},
  datatrove: {text: 'text', id: 'id', url: ['metadata.url'], date: ['metadata.date']},
  dolma: {text: 'text', id: 'id', url: ['metadata.url'], date: ['created', 'metadata.date']},
}

/** The fields for tables (CSV, Parquet), whose columns have the same names. */
export const tableFields: RowFields = plain

/** The headers of a WARC record; its text is what follows them. */
export const recordFields: RowFields = {
  text: '',
  id: 'WARC-Record-ID',
  url: ['WARC-Target-URI'],
  date: ['WARC-Date'],
}

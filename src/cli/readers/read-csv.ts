import {parse as parseCsv} from 'csv-parse/sync'
import {createLineSplitter, withoutByteOrderMark, type ByteLine} from '../../rows/byte-lines.js'
import type {RowFields} from '../../rows/row-fields.js'
import {metaOf} from '../../rows/row-meta.js'
import type {Fault, Item} from '../../rows/row.js'

/** Options of {@link readCsv}. */
export interface CsvOptions {
  readonly fields: RowFields
  /** The longest row, in bytes. */
  readonly longest: number
}

/** What the first line says. */
interface Table {
  readonly columns: readonly string[]
  readonly delimiter: string
}

/**
 * The rows of a table whose first line names its columns.
 *
 * Rows are told apart before they are parsed: a line end outside quotation marks ends one. So a broken row costs no other: when
 * lines cannot be read as a row, the first of them becomes a fault and the others are tried anew.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  options: CsvOptions,
): AsyncGenerator<Item[]> {
  const splitter = createLineSplitter(options.longest)
  const rows = createRowSplitter(options)
  for await (const chunk of chunks) yield rows.push(splitter.push(chunk))
  yield [...rows.push(splitter.end()), ...rows.end()]
}

interface RowSplitter {
  push(lines: readonly ByteLine[]): Item[]
  end(): Item[]
}

function createRowSplitter({fields, longest}: CsvOptions): RowSplitter {
  let table: Table | undefined
  /** The lines of a row that has begun, and whether it is inside quotation marks. */
  let open: ByteLine[] = []
  let isQuoted = false
  let size = 0
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true, fatal: true})

  const decode = (bytes: Uint8Array): string | undefined => {
    try {
      return decoder.decode(bytes)
    } catch {
      return undefined
    }
  }
  const settle = (lines: readonly ByteLine[]): Item | undefined => {
    if (size > longest) return fault('row-too-long', `the row is longer than ${longest} bytes`)
    const bytes = joinLines(lines)
    if (table) return readRow(decode(bytes), table, fields)
    table = readHeader(withoutByteOrderMark(bytes), fields)
    return undefined
  }
  /** Reads the open lines as a row. When they are none, gives back all but the first. */
  const close = (items: Item[]): ByteLine[] => {
    const lines = open
    const item = settle(lines)
    open = []
    isQuoted = false
    size = 0
    if (item) items.push(item)
    return item && 'fault' in item ? lines.slice(1) : []
  }
  const run = (lines: readonly ByteLine[], atEnd: boolean): Item[] => {
    const items: Item[] = []
    /** The next line is the last. */
    const todo = [...lines].reverse()
    for (;;) {
      const line = todo.pop()
      if (!line) {
        if (!atEnd || open.length === 0) return items
      } else {
        // An empty line between rows is none.
        if (open.length === 0 && isEmpty(line)) continue
        open.push(line)
        size += line.length
        if (hasOddQuotes(line.bytes)) isQuoted = !isQuoted
        if (isQuoted && size <= longest) continue
      }
      for (const again of close(items).reverse()) todo.push(again)
    }
  }
  return {push: (lines) => run(lines, false), end: () => run([], true)}
}

const quote = 0x22
const carriageReturn = 0x0d

function hasOddQuotes(bytes: Uint8Array): boolean {
  let odd = false
  for (let at = bytes.indexOf(quote); at >= 0; at = bytes.indexOf(quote, at + 1)) odd = !odd
  return odd
}

function isEmpty({bytes}: ByteLine): boolean {
  return bytes.length === 0 || (bytes.length === 1 && bytes[0] === carriageReturn)
}

const lineFeed = Uint8Array.of(0x0a)

/** The bytes of a row, without the line end behind it. */
function joinLines(lines: readonly ByteLine[]): Uint8Array {
  const bytes =
    lines.length === 1
      ? lines[0].bytes
      : Buffer.concat(lines.flatMap((line, index) => (index > 0 ? [lineFeed, line.bytes] : [line.bytes])))
  return bytes[bytes.length - 1] === carriageReturn ? bytes.subarray(0, -1) : bytes
}

const delimiters = [',', ';', '\t']

/** The columns, parted by the first delimiter that makes a column of the text's name, or else by commas. */
function readHeader(bytes: Uint8Array, fields: RowFields): Table {
  const line = Buffer.from(bytes).toString('utf8')
  const tables = delimiters.map((delimiter) => ({
    columns: readFields(line, delimiter) ?? [],
    delimiter,
  }))
  return tables.find(({columns}) => columns.includes(fields.text)) ?? tables[0]
}

function readRow(line: string | undefined, {columns, delimiter}: Table, fields: RowFields): Item {
  if (line === undefined) return fault('invalid-utf8', 'the row is not valid UTF-8')
  const values = readFields(line, delimiter)
  if (!values) return fault('invalid-csv', 'the quotation marks of the row do not match')
  if (values.length !== columns.length)
    return fault('invalid-csv', `expected ${columns.length} columns, got ${values.length}`)
  const row = Object.fromEntries(columns.map((column, index) => [column, values[index]]))
  const id = row[fields.id] ? JSON.stringify(row[fields.id]) : undefined
  const text = row[fields.text]
  if (text === undefined) return fault('text-missing', `there is no column "${fields.text}"`, id)
  const meta = metaOf(row, fields)
  return {row: {...(id !== undefined && {id}), text, ...(meta && {meta})}}
}

/** The fields of one row; undefined when it is broken. */
function readFields(line: string, delimiter: string): string[] | undefined {
  try {
    // No line feed stands outside quotation marks, or the row would end there.
    const rows = parseCsv(line, {delimiter, record_delimiter: '\n'})
    return rows.length === 1 ? rows[0] : undefined
  } catch {
    return undefined
  }
}

function fault(code: Fault['code'], message: string, id?: string): Item {
  return {fault: {...(id !== undefined && {id}), code, message}}
}

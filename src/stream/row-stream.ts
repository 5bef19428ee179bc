import type {ArticleMeta} from '../ast/nodes.js'
import {createLineSplitter, withoutByteOrderMark, type ByteLine} from '../rows/byte-lines.js'
import {createJsonRowReader, isRow, tooLongRow} from '../rows/json-row.js'
import {rowPresets, type JsonLinesFormat} from '../rows/row-fields.js'
import type {Fault, FaultCode, Row} from '../rows/row.js'
import {checkedLength, describe} from './check.js'
import {bytesOf, type Chunk} from './chunk.js'
import {streamPair, type StreamPair} from './stream-pair.js'

/** One page and what its row says of it. */
export interface PageRow {
  /** A whole number too large for a double is a string of its digits. */
  id?: string | number
  text: string
  meta?: ArticleMeta
}

/** A row that cannot be read; its codes are explained in `docs/stream.md`. */
export interface BadRow {
  id?: string | number
  error: {code: FaultCode; message: string}
}

/** Options of {@link rowStream}. */
export interface RowStreamOptions {
  /** Whose rows they are: which fields hold text, id, address and date. Default `jsonl`. */
  format?: JsonLinesFormat
  /** In place of the format's own field. */
  textField?: string
  idField?: string
  /** The longest row, in bytes; longer ones are never held. Default 16 MiB. */
  maxRowLength?: number
}

const defaultMaxRowLength = 16 * 1024 * 1024

/**
 * JSON lines to rows: one for each line, in order. A broken line, one without a text, one that is not UTF-8 or too long gives a
 * {@link BadRow} in its place.
 *
 * @throws {TypeError} When an option is of the wrong type.
 */
export function rowStream(options: RowStreamOptions = {}): StreamPair<Chunk, PageRow | BadRow> {
  const {format = 'jsonl', maxRowLength = defaultMaxRowLength} = options
  if (!Object.hasOwn(rowPresets, format))
    throw new TypeError(
      `format: expected one of ${Object.keys(rowPresets).join(', ')}, got ${typeof format === 'string' ? `'${format}'` : describe(format)}`,
    )
  const longest = checkedLength('maxRowLength', maxRowLength)
  const preset = rowPresets[format]
  const fields = {...preset, text: options.textField ?? preset.text, id: options.idField ?? preset.id}
  const readJsonRow = createJsonRowReader(fields)
  const read = ({bytes, tooLong}: ByteLine): PageRow | BadRow => {
    const found = tooLong ? tooLongRow(bytes, longest, fields) : readJsonRow(bytes)
    return isRow(found) ? pageRow(found) : badRow(found)
  }
  return streamPair(async function* (chunks) {
    const splitter = createLineSplitter(longest)
    let first = true
    const readNext = (line: ByteLine): PageRow | BadRow => {
      const whole = first ? {...line, bytes: withoutByteOrderMark(line.bytes)} : line
      first = false
      return read(whole)
    }
    for await (const bytes of bytesOf(chunks)) for (const line of splitter.push(bytes)) yield readNext(line)
    for (const line of splitter.end()) yield readNext(line)
  })
}

function pageRow({id, text, meta}: Row): PageRow {
  return {...(id !== undefined && {id: idOf(id)}), text, ...(meta && {meta})}
}

function badRow({id, code, message}: Fault): BadRow {
  return {...(id !== undefined && {id: idOf(id)}), error: {code, message}}
}

/** The id of a row, which comes as JSON text. */
function idOf(json: string): string | number {
  const id: unknown = JSON.parse(json)
  return typeof id === 'string' || Number.isSafeInteger(id) ? (id as string | number) : json
}

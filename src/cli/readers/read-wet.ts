import {withoutByteOrderMark} from '../../rows/byte-lines.js'
import type {RowFields} from '../../rows/row-fields.js'
import {metaOf} from '../../rows/row-meta.js'
import type {Fault, Item} from '../../rows/row.js'
import {createByteReader, type ByteReader} from '../bytes/byte-reader.js'

/** Options of {@link readWet}. */
export interface RecordOptions {
  readonly fields: RowFields
  /** The longest record, in bytes. */
  readonly longest: number
}

/** The headers of a record by their names as the standard writes them, whatever case they came in. */
type Headers = Partial<Record<string, string>>

/** Longer header lines are cut. */
const longestHeader = 1 << 16
const mostHeaders = 1000

/**
 * The pages of a WET file: the conversion records of a WARC file, whose text is what was left of a page.
 *
 * A broken record gives a fault; reading goes on with the next line that starts a record.
 */
export async function* readWet(
  chunks: AsyncIterable<Uint8Array>,
  options: RecordOptions,
): AsyncGenerator<Item[]> {
  const reader = createByteReader(chunks)
  let searching = false
  for (let first = true; ; first = false) {
    const line = await reader.line(longestHeader)
    if (line === undefined) return
    const start = first ? withoutByteOrderMark(line) : line
    if (startsRecord(start)) {
      const item = await readRecord(reader, options)
      searching = 'fault' in (item ?? {})
      if (item) yield [item]
    } else if (start.length > 0 && !searching) {
      searching = true
      yield [{fault: {code: 'invalid-record', message: 'expected a WARC record'}}]
    }
  }
}

/** The record whose first line has been read; nothing if it is of another type. */
async function readRecord(reader: ByteReader, options: RecordOptions): Promise<Item | undefined> {
  const {fields, longest} = options
  const headers = await readHeaders(reader)
  const id = headers[standardName(fields.id)]
  const fault = (code: Fault['code'], message: string): Item => ({
    fault: {...(id !== undefined && {id: JSON.stringify(id)}), code, message},
  })
  const wanted = headers['WARC-Type'] === 'conversion'
  const length = /^\d{1,15}$/u.test(headers['Content-Length'] ?? '') ? Number(headers['Content-Length']) : -1
  if (length < 0) return fault('invalid-record', 'the record has no Content-Length')
  // What follows is searched for the next record, since the length may be wrong.
  if (length > longest)
    return wanted ? fault('row-too-long', `the record is longer than ${longest} bytes`) : undefined
  const body = await reader.take(length)
  const whole = body.length === length && (await endsHere(reader))
  if (!whole) {
    const next = findRecord(body)
    if (next >= 0) reader.unread(body.subarray(next))
    const cut = body.length < length && next < 0
    return fault(
      'invalid-record',
      cut ? 'the record is cut off' : 'the Content-Length of the record is wrong',
    )
  }
  if (!wanted) return undefined
  let text
  try {
    text = new TextDecoder('utf-8', {ignoreBOM: true, fatal: true}).decode(body)
  } catch {
    return fault('invalid-utf8', 'the record is not valid UTF-8')
  }
  const meta = metaOf(headers, fields)
  return {row: {...(id !== undefined && {id: JSON.stringify(id)}), text, ...(meta && {meta})}}
}

async function readHeaders(reader: ByteReader): Promise<Headers> {
  const headers: Headers = {}
  for (let count = 0; count < mostHeaders; count++) {
    const line = await reader.line(longestHeader)
    if (line === undefined || line.length === 0) break
    const text = Buffer.from(line).toString('utf8')
    const colon = text.indexOf(':')
    if (colon > 0) headers[standardName(text.slice(0, colon).trim())] = text.slice(colon + 1).trim()
  }
  return headers
}

/** `warc-target-uri` as `WARC-Target-URI`. */
function standardName(name: string): string {
  return name
    .split('-')
    .map((part) =>
      /^(?:warc|id|uri|ip)$/iu.test(part)
        ? part.toUpperCase()
        : part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase(),
    )
    .join('-')
}

/** Whether the two empty lines that end a record come next, or the end. What else is found is put back. */
async function endsHere(reader: ByteReader): Promise<boolean> {
  for (let count = 0; count < 2; count++) {
    const line = await reader.line(longestHeader)
    if (line === undefined || line.length === 0) continue
    reader.unread(Buffer.concat([line, Buffer.from('\n')]))
    return false
  }
  return true
}

const magic = Buffer.from('WARC/')

function startsRecord(line: Uint8Array): boolean {
  return magic.equals(line.subarray(0, magic.length))
}

/** Where in the body of a record the next one starts; -1 if none does. */
function findRecord(body: Uint8Array): number {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
  const found = bytes.indexOf('\nWARC/1.')
  return found < 0 ? -1 : found + 1
}

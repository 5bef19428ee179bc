import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type AsyncBuffer,
  type FileMetaData,
} from 'hyparquet'
import {compressors} from 'hyparquet-compressors'
import type {RowFields} from '../../rows/row-fields.js'
import {metaOf} from '../../rows/row-meta.js'
import type {Fault, Item} from '../../rows/row.js'
import {CliError, describeSystemError, ExitCode} from '../cli-error.js'
import type {Input} from '../bytes/open-input.js'

/** Options of {@link readParquet}. */
export interface ParquetOptions {
  readonly fields: RowFields
  readonly onRead?: (bytes: number) => void
}

/**
 * The rows of a Parquet file, a group at a time; of the columns only those that are asked for are read. Each row of a group that
 * cannot be read becomes a fault.
 *
 * @throws {CliError} When it is no Parquet file, or standard input: a Parquet file is read from its end.
 */
export async function* readParquet(
  {path, name}: Input,
  {fields, onRead}: ParquetOptions,
): AsyncGenerator<Item[]> {
  if (path === undefined)
    throw new CliError(ExitCode.usage, 'Parquet cannot be read from a pipe: name a file')
  const {file, metadata} = await open(path, name, onRead)
  const known = new Set(parquetSchema(metadata).children.map(({element}) => element.name))
  const columns = columnsOf(fields).filter((column) => known.has(column))
  let rowStart = 0
  for (const group of metadata.row_groups) {
    const count = Number(group.num_rows)
    const options = {file, metadata, compressors, columns, rowStart, rowEnd: rowStart + count}
    rowStart += count
    let rows
    try {
      rows = columns.length > 0 ? await parquetReadObjects({...options, parsers}) : []
    } catch (error) {
      yield broken(count, `the row group cannot be read: ${(error as Error).message}`)
      continue
    }
    yield Array.from({length: count}, (_, index) => itemOf(rows[index] ?? {}, fields))
  }
}

async function open(
  path: string,
  name: string,
  onRead: ((bytes: number) => void) | undefined,
): Promise<{file: AsyncBuffer; metadata: FileMetaData}> {
  let file: AsyncBuffer
  try {
    file = await asyncBufferFromFile(path)
  } catch (error) {
    throw new CliError(ExitCode.noInput, `${name}: ${describeSystemError(error)}`)
  }
  const counted: AsyncBuffer = {
    byteLength: file.byteLength,
    slice(start, end = file.byteLength) {
      onRead?.(end - start)
      return file.slice(start, end)
    },
  }
  try {
    return {file: counted, metadata: await parquetMetadataAsync(counted)}
  } catch (error) {
    const {code} = error as {code?: string}
    if (code !== undefined) throw new CliError(ExitCode.noInput, `${name}: ${describeSystemError(error)}`)
    throw new CliError(ExitCode.badData, `${name}: no Parquet file: ${(error as Error).message}`)
  }
}

/** The top columns that hold the fields. */
function columnsOf({text, id, url, date}: RowFields): string[] {
  return [...new Set([text, id, ...url, ...date].map((path) => path.split('.')[0]))]
}

/** In place of a string that is not UTF-8. */
const notUtf8 = Symbol('not UTF-8')
const strict = new TextDecoder('utf-8', {ignoreBOM: true, fatal: true})

const parsers = {
  stringFromBytes(bytes: Uint8Array): string | typeof notUtf8 {
    try {
      return strict.decode(bytes)
    } catch {
      return notUtf8
    }
  },
}

function itemOf(row: Readonly<Record<string, unknown>>, fields: RowFields): Item {
  const id = idOf(row[fields.id])
  const text = row[fields.text]
  const fault = (code: Fault['code'], message: string): Item => ({
    fault: {...(id !== undefined && {id}), code, message},
  })
  if (text === notUtf8) return fault('invalid-utf8', 'the text is not valid UTF-8')
  if (typeof text !== 'string') return fault('text-missing', `expected a string in column "${fields.text}"`)
  const meta = metaOf(withDates(row), fields)
  return {row: {...(id !== undefined && {id}), text, ...(meta && {meta})}}
}

/** An id as JSON text. */
function idOf(id: unknown): string | undefined {
  if (typeof id === 'bigint') return id.toString()
  return typeof id === 'string' || typeof id === 'number' ? JSON.stringify(id) : undefined
}

/** Times as ISO 8601, as rows of JSON have them. */
function withDates(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Date ? value.toISOString() : value,
    ]),
  )
}

function broken(count: number, message: string): Item[] {
  return Array.from({length: count}, () => ({fault: {code: 'invalid-row-group', message}}))
}

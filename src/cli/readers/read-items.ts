import {openInput, type ByteRange, type Input} from '../bytes/open-input.js'
import type {Item} from '../../rows/row.js'
import {isJsonLines, type InputFormatName} from './input-formats.js'
import {readJsonLines} from './read-json-lines.js'
import {readWet} from './read-wet.js'
import {recordFields, rowPresets, tableFields, type RowFields} from '../../rows/row-fields.js'

/** Options of {@link readItems}. */
export interface ReadOptions {
  readonly from: Exclude<InputFormatName, 'text'>
  readonly fields: RowFields
  readonly longestLine: number
  readonly range?: ByteRange
  readonly onRead?: (bytes: number) => void
}

/** The fields of a format's rows, with what the user named in their place. */
export function rowFields(from: InputFormatName, named: {textField?: string; idField?: string}): RowFields {
  const preset = isJsonLines(from) ? rowPresets[from] : from === 'wet' ? recordFields : tableFields
  return {...preset, text: named.textField ?? preset.text, id: named.idField ?? preset.id}
}

/**
 * The items of one input, several at a time.
 *
 * @throws {CliError} When the input cannot be read, or not to its end; after the items before.
 */
export async function* readItems(input: Input, options: ReadOptions): AsyncGenerator<Item[]> {
  const {from, fields, longestLine: longest, range, onRead} = options
  if (from === 'parquet') {
    const {readParquet} = await import('./read-parquet.js')
    yield* readParquet(input, {fields, ...(onRead && {onRead})})
    return
  }
  const start = Math.max(0, (range?.start ?? 0) - 1)
  const chunks = openInput(input, {from: start, ...(onRead && {onRead})})
  if (from === 'wet') yield* readWet(chunks, {fields, longest})
  else if (from === 'csv') {
    const {readCsv} = await import('./read-csv.js')
    yield* readCsv(chunks, {fields, longest})
  } else yield* readJsonLines(chunks, {fields, longest, ...(range && {range})})
}

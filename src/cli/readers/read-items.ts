import {openInput, type ByteRange, type Input} from '../bytes/open-input.js'
import type {Item} from '../../rows/row.js'
import {isJsonLines, type InputFormatName} from './input-formats.js'
import {readJsonLines} from './read-json-lines.js'
import {rowPresets, tableFields, type RowFields} from '../../rows/row-fields.js'

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
  const preset = isJsonLines(from) ? rowPresets[from] : tableFields
  return {...preset, text: named.textField ?? preset.text, id: named.idField ?? preset.id}
}

/**
 * The items of one input, several at a time.
 *
 * @throws {CliError} When the input cannot be read, or not to its end; after the items before.
 */
export function readItems(input: Input, options: ReadOptions): AsyncIterable<Item[]> {
  const {fields, longestLine, range, onRead} = options
  const from = Math.max(0, (range?.start ?? 0) - 1)
  const chunks = openInput(input, {from, ...(onRead && {onRead})})
  return readJsonLines(chunks, {fields, longest: longestLine, ...(range && {range})})
}

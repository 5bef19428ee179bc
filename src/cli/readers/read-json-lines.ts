import {createLineSplitter, withoutByteOrderMark, type ByteLine} from '../../rows/byte-lines.js'
import type {ByteRange} from '../bytes/open-input.js'
import type {Item} from '../../rows/row.js'
import {tooLongRow} from '../../rows/json-row.js'
import type {RowFields} from '../../rows/row-fields.js'

/** Options of {@link readJsonLines}. */
export interface JsonLinesOptions {
  readonly fields: RowFields
  /** The longest line, in bytes. */
  readonly longest: number
  /** Only the lines that start in this part of the file; the chunks begin at its start, or one byte before it if it is not 0. */
  readonly range?: ByteRange
}

/** The lines of JSON lines, several at a time; they are parsed later. A BOM before the first is no part of it. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  options: JsonLinesOptions,
): AsyncGenerator<Item[]> {
  const {fields, longest, range} = options
  const splitter = createLineSplitter(longest)
  /** Where the next line starts in the file. */
  let start = range ? Math.max(0, range.start - 1) : 0
  /** A range that does not start at 0 begins inside the line before it, if only at its line feed. */
  let skip = start > 0 || (range !== undefined && range.start > 0)
  let atStart = start === 0 && !skip
  const accept = (lines: readonly ByteLine[]): Item[] => {
    const items: Item[] = []
    for (const line of lines) {
      const from = start
      start += line.length + 1
      if (skip) {
        skip = false
        continue
      }
      if (range && from >= range.end) break
      const bytes = atStart ? withoutByteOrderMark(line.bytes) : line.bytes
      atStart = false
      items.push(line.tooLong ? {fault: tooLongRow(bytes, longest, fields)} : {line: bytes})
    }
    return items
  }
  for await (const chunk of chunks) {
    yield accept(splitter.push(chunk))
    if (range && start >= range.end) return
  }
  yield accept(splitter.end())
}

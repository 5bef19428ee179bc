import type {Item} from '../../rows/row.js'

/** How big a batch for a worker is, in bytes: its way there and back must cost little beside the work. */
const batchSize = 1 << 18

/** Batches of about the same size from batches as the reader happens to give them. */
export async function* groupItems(batches: AsyncIterable<readonly Item[]>): AsyncGenerator<Item[]> {
  let group: Item[] = []
  let size = 0
  for await (const items of batches)
    for (const item of items) {
      group.push(item)
      size += sizeOf(item)
      if (size < batchSize) continue
      yield group
      group = []
      size = 0
    }
  if (group.length > 0) yield group
}

function sizeOf(item: Item): number {
  if ('line' in item) return item.line.length
  return 'row' in item ? item.row.text.length * 2 : 0
}

import type {Item} from '../../../src/rows/row.js'

/** The items of a reader, with the chunks that it is given. */
export async function itemsOf(batches: AsyncIterable<Item[]>): Promise<Item[]> {
  const items: Item[] = []
  for await (const batch of batches) items.push(...batch)
  return items
}

/** An item in short: its id and text, or its id and what is wrong with it. */
export function brief(item: Item): [id: string | undefined, text: string] {
  if ('row' in item) return [item.row.id, item.row.text]
  return 'fault' in item ? [item.fault.id, `! ${item.fault.code}`] : [undefined, 'a line']
}

/** Bytes in chunks of a length. */
// eslint-disable-next-line @typescript-eslint/require-await
export async function* inChunks(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length) yield bytes.slice(from, from + length)
}

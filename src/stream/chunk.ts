import {cp} from '../text/code-points.js'
import {describe} from './check.js'

/** What a stream may carry: text, or bytes in UTF-8, cut anywhere. */
export type Chunk = string | ArrayBufferView | ArrayBuffer

/**
 * The text of chunks. A character that is cut by the end of a chunk comes with the next one; broken bytes become U+FFFD; a BOM is
 * kept, since it is white space of the tree.
 *
 * @throws {TypeError} When a chunk is neither text nor bytes.
 */
export async function* textOf(chunks: AsyncIterable<Chunk>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  for await (const chunk of chunks) {
    // Text after bytes ends them.
    if (typeof chunk === 'string') yield decoder.decode() + chunk
    else yield decoder.decode(bytesIn(chunk), {stream: true})
  }
  yield decoder.decode()
}

/**
 * The bytes of chunks; text as UTF-8.
 *
 * @throws {TypeError} When a chunk is neither text nor bytes.
 */
export async function* bytesOf(chunks: AsyncIterable<Chunk>): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder()
  /** Half a surrogate pair, whose other half comes with the next chunk. */
  let half = ''
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      if (half) yield encoder.encode(half)
      half = ''
      yield bytesIn(chunk)
      continue
    }
    const text = half + chunk
    half = endsInHighSurrogate(text) ? text.slice(-1) : ''
    yield encoder.encode(half ? text.slice(0, -1) : text)
  }
  if (half) yield encoder.encode(half)
}

/** Whether a text ends with the first half of a surrogate pair. */
export function endsInHighSurrogate(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1)
  return unit >= cp.firstHighSurrogate && unit <= cp.lastHighSurrogate
}

function bytesIn(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk)
  throw new TypeError(`stream: expected a chunk of text or bytes, got ${describe(chunk)}`)
}

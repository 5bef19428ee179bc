import type {StreamPair} from '../../src/stream.js'

/** A stream that gives these chunks when they are asked for. */
export function streamOf<T>(chunks: Iterable<T>): ReadableStream<T> {
  const iterator = chunks[Symbol.iterator]()
  return new ReadableStream<T>(
    {
      pull(controller) {
        const next = iterator.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
    },
    {highWaterMark: 0},
  )
}

/** All that comes out when these chunks go in. */
export async function through<In, Out>(chunks: Iterable<In>, pair: StreamPair<In, Out>): Promise<Out[]> {
  return collect(streamOf(chunks).pipeThrough(pair))
}

/** All that a stream gives. */
export async function collect<T>(stream: ReadableStream<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of stream) all.push(value)
  return all
}

/** The bytes of a text, cut in two at every place. */
export function* twoWaySplits(bytes: Uint8Array, step = 1): Generator<Uint8Array[]> {
  for (let at = 0; at <= bytes.length; at += step) yield [bytes.subarray(0, at), bytes.subarray(at)]
}

/** The bytes one by one. */
export function byteByByte(bytes: Uint8Array): Uint8Array[] {
  return Array.from(bytes, (byte) => Uint8Array.of(byte))
}

/** Goes between two streams: `source.pipeThrough(pair)`. */
export interface StreamPair<In, Out> {
  readonly writable: WritableStream<In>
  readonly readable: ReadableStream<Out>
}

/**
 * A stream pair of a generator that reads chunks and gives results.
 *
 * A `TransformStream` must give all results of a chunk at once; here the generator is asked for the next result only when the
 * reader wants one, so that a large chunk with a thousand pages in it does not become a thousand trees in a queue.
 */
export function streamPair<In, Out>(
  generate: (chunks: AsyncIterable<In>) => AsyncGenerator<Out, void, undefined>,
): StreamPair<In, Out> {
  const {writable, readable: input} = new TransformStream<In, In>()
  const reader = input.getReader()
  const results = generate(chunksOf(reader))
  const readable = new ReadableStream<Out>(
    {
      async pull(controller) {
        try {
          const {done, value} = await results.next()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          // The writer learns of it too.
          await reader.cancel(error)
          throw error
        }
      },
      async cancel(reason) {
        // Ends the generator first, or it would take the end of its chunks for the end of the source.
        const ended = results.return()
        await reader.cancel(reason)
        await ended
      },
    },
    {highWaterMark: 0},
  )
  return {writable, readable}
}

/** The chunks of a stream. Not every browser can iterate over a stream itself. */
async function* chunksOf<T>(reader: ReadableStreamDefaultReader<T>): AsyncGenerator<T, void, undefined> {
  for (;;) {
    const {done, value} = await reader.read()
    if (done) return
    yield value
  }
}

import type {Article, Space} from '../ast/nodes.js'
import {createPrinter} from '../serialize/serialize.js'
import type {Serializer} from '../serialize/serializer.js'
import {streamPair, type StreamPair} from './stream-pair.js'

/**
 * Articles to the text of a format, a chunk an article. The trees are trusted: see `validate`.
 *
 * @param options Options of that format.
 * @throws {TypeError} When the serializer is none or has no such option.
 */
export function serializeStream<Options extends object>(
  serializer: Serializer<Options>,
  options: Partial<Options> = {},
): StreamPair<Article | Space, string> {
  const printer = createPrinter(serializer, options)
  return streamPair(async function* (articles) {
    yield* full(printer.begin())
    for await (const article of articles) yield* full(printer.write(article))
    yield* full(printer.end())
  })
}

/** No empty chunks. */
function* full(text: string): Generator<string, void, undefined> {
  if (text !== '') yield text
}

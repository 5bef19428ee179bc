import type {Article} from '../ast/nodes.js'
import type {ParseOptions} from '../options.js'
import {createParser} from '../parse.js'
import {checkedLength, describe} from './check.js'
import {textOf, type Chunk} from './chunk.js'
import {createPageSplitter} from './page-splitter.js'
import {defaultMaxArticleLength, parsePage} from './parse-page.js'
import {streamPair, type StreamPair} from './stream-pair.js'

/** Options of {@link parseStream}. */
export interface ParseStreamOptions extends ParseOptions {
  /** What stands between two pages: `'\f'`, say. Without one the whole stream is one page. */
  separator?: string
  /** The longest page, in UTF-16 code units; what is past it is left out, with a message in its last article. Default 5,000,000. */
  maxArticleLength?: number
}

/**
 * Text or UTF-8 bytes, cut anywhere, to articles.
 *
 * A page gives exactly what `parse` gives for its text, whatever the chunks are. One page is held at a time, and the next is read
 * when the reader of the articles wants more.
 *
 * @throws {TypeError} When an option is of the wrong type.
 */
export function parseStream(options: ParseStreamOptions = {}): StreamPair<Chunk, Article> {
  const {separator, maxArticleLength = defaultMaxArticleLength} = options
  if (separator !== undefined && typeof separator !== 'string')
    throw new TypeError(`separator: expected a string, got ${describe(separator)}`)
  const longest = checkedLength('maxArticleLength', maxArticleLength)
  const parser = createParser(options)
  return streamPair(async function* (chunks) {
    const splitter = createPageSplitter(separator, longest)
    for await (const piece of textOf(chunks))
      for (const page of splitter.push(piece)) yield* parsePage(parser, page, longest)
    const last = splitter.end()
    if (last) yield* parsePage(parser, last, longest)
  })
}

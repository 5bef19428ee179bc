/**
 * The parser without its model: names are found by lists and rules alone, and a bundle is smaller by the model. For the rest
 * (serializers, the walk over the tree) import `akhbar`, of which a bundler takes only what is used.
 */
import type {Article, Root} from './ast/nodes.js'
import {buildParser, type Parser} from './build-parser.js'
import type {ParseOptions} from './options.js'

export type {Parser} from './build-parser.js'
export type {ParseOptions} from './options.js'

/** See `createParser` of `akhbar`. */
export function createParser(options: ParseOptions = {}): Parser {
  return buildParser(options)
}

/** See `parse` of `akhbar`. */
export function parse(text: string, options?: ParseOptions): Root {
  return createParser(options).parse(text)
}

/** See `parseArticle` of `akhbar`. */
export function parseArticle(text: string, options?: ParseOptions): Article {
  return createParser(options).parseArticle(text)
}

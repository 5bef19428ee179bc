import type {Article, Root} from './ast/nodes.js'
import {buildParser, type Parser} from './build-parser.js'
import {decodeModel} from './entities/tagger/decode-model.js'
import {modelData} from './entities/tagger/model-data.js'
import {lazy} from './lazy.js'
import type {ParseOptions} from './options.js'

export type {Parser} from './build-parser.js'

/** Decoded at the first text that is parsed with it. */
const model = lazy(() => decodeModel(modelData))

/**
 * Compiles the word lists of extensions once; without extensions all parsers share one set of lists.
 *
 * @throws {TypeError} When an option is of the wrong type.
 * @throws {RangeError} When `date` is no day of the calendar as `YYYY-MM-DD`.
 */
export function createParser(options: ParseOptions = {}): Parser {
  return buildParser(options, options.tagger === false ? undefined : model)
}

/** The parser without options, which all calls without them share. */
const plainParser = lazy(() => createParser())

/**
 * Parses a dump: the plain text of a news page, with one article or several and the teasers of others.
 *
 * @param text The source. Every string is accepted; doubt becomes a message in the tree.
 * @param options Extensions are compiled anew on each call: see {@link createParser}.
 * @throws {TypeError} When `text` is not a string.
 */
export function parse(text: string, options?: ParseOptions): Root {
  return (options ? createParser(options) : plainParser()).parse(text)
}

/** The first article of a dump: see {@link parse}. Its `related` blocks hold the teasers. */
export function parseArticle(text: string, options?: ParseOptions): Article {
  return (options ? createParser(options) : plainParser()).parseArticle(text)
}

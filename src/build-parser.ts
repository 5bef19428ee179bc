import {readArticles} from './articles/read-articles.js'
import type {OutlineArticle} from './articles/outline.js'
import type {Article, Root} from './ast/nodes.js'
import {readLines} from './blocks/lines.js'
import {readIsoDay} from './dates/calendar-day.js'
import {readEntities} from './entities/read-entities.js'
import type {TaggerModel} from './entities/tagger/decode-model.js'
import {createTagger, type Tagger} from './entities/tagger/tag.js'
import {lazy} from './lazy.js'
import type {ParseOptions} from './options.js'
import {readQuotes} from './quotes/read-quotes.js'
import {readPassages} from './sentences/read-passages.js'
import {tokenize} from './tokenize/tokenize.js'
import {buildTree, type AnalysedArticle} from './tree/build-tree.js'
import {inlineSpans} from './tree/inline-spans.js'
import {readMessages} from './tree/messages.js'
import {readValues} from './values/read-values.js'
import {compileLexicon, type Lexicon} from './words/lexicon.js'
import {readWords} from './words/read-words.js'
import type {Words} from './words/words.js'

/** A parser with its word lists compiled. */
export interface Parser {
  /** A whole dump as a tree. */
  parse(text: string): Root
  /** The first article of a dump; an article without children when the dump has no words. */
  parseArticle(text: string): Article
}

/**
 * Makes a parser with a tagger or without: the model is the greater part of the package, so it is handed in.
 *
 * @param tagger Gives the model; asked for at the first text.
 * @throws {TypeError} When an option is of the wrong type.
 * @throws {RangeError} When `date` is no day of the calendar as `YYYY-MM-DD`.
 */
export function buildParser(options: ParseOptions, tagger?: () => TaggerModel): Parser {
  const {extensions, date} = options
  if (date !== undefined) assertDay(date)
  const lexicon = extensions === undefined ? defaultLexicon() : compileLexicon(extensions)
  const readyTagger = tagger && lazy(() => createTagger(tagger(), lexicon.entities))
  const parse = (text: string): Root => {
    if (typeof text !== 'string') throw new TypeError(`parse: expected a string, got ${typeof text}`)
    const words = readWords(tokenize(text), lexicon.vocabulary)
    const outlines = readArticles(words, readLines(words), lexicon.pages)
    return buildTree(
      words.tokens,
      outlines.map((outline) => analyse(words, outline, lexicon, date, readyTagger?.())),
    )
  }
  return {parse, parseArticle: (text) => firstArticle(parse(text))}
}

function analyse(
  words: Words,
  outline: OutlineArticle,
  lexicon: Lexicon,
  date?: string,
  tagger?: Tagger,
): AnalysedArticle {
  const passages = readPassages(words, outline, lexicon.sentences)
  const values = readValues(words, passages, lexicon.values, {...(date !== undefined && {date})})
  const entities = readEntities(words, passages, lexicon.entities, values, tagger)
  const quotes = readQuotes(words, passages, entities, lexicon)
  return {
    outline,
    spans: inlineSpans(passages, entities, quotes),
    entities: [...entities.records],
    messages: readMessages(words, outline, quotes),
  }
}

function assertDay(date: unknown): void {
  if (typeof date !== 'string') throw new TypeError(`options.date: expected a string, got ${typeof date}`)
  if (!readIsoDay(date))
    throw new RangeError(
      `options.date: expected a day as YYYY-MM-DD, got ${JSON.stringify(date.slice(0, 40))}`,
    )
}

function firstArticle(root: Root): Article {
  for (const child of root.children) if (child.type === 'article') return child
  return {type: 'article', entities: [], messages: [], position: root.position, children: []}
}

/** The word lists without extensions, which all parsers share. */
const defaultLexicon = lazy(() => compileLexicon())

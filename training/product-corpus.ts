import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {Role, TokenKind} from '../src/tokenize/tokens.js'
import {tokenize} from '../src/tokenize/tokenize.js'
import {readWords} from '../src/words/read-words.js'
import type {Vocabulary} from '../src/words/vocabulary.js'
import {wordAt, type Words} from '../src/words/words.js'
import {readText, type TaggedText} from './corpora.js'

/** A page annotated by the product's own guideline. Offsets are UTF-16. */
export interface Page {
  readonly id: string
  readonly text: string
  readonly entities: readonly PageEntity[]
  /** The parts that were annotated; all of the text when absent. */
  readonly lines?: readonly {readonly start: number; readonly end: number; readonly label: string}[]
}

export interface PageEntity {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** Lines in which names were marked. */
const annotated = new Set([
  'headline',
  'repeat',
  'kicker',
  'deck',
  'subheading',
  'caption',
  'paragraph',
  'teaser-headline',
  'teaser-snippet',
])

/** Whether names were marked at an offset. */
export function isAnnotated({lines}: Page, offset: number): boolean {
  return lines?.some(({start, end, label}) => start <= offset && offset < end && annotated.has(label)) ?? true
}

/** All pages of `gold/dev` and `ner/news`, by id. */
export function readPages(shared: string): Page[] {
  const gold = readdirSync(join(shared, 'gold/dev'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readText(join(shared, 'gold/dev', name))) as Page)
  const news = readText(join(shared, 'ner/news/news.jsonl'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Page)
  return [...gold, ...news].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A page as tagged words. A name is given to each word that it touches. */
export function wordsOfPage(page: Page, vocabulary: Vocabulary): TaggedText {
  const words = readWords(tokenize(page.text), vocabulary)
  const tags = new Array<string>(words.length).fill('O')
  for (const {type, start, end} of page.entities) {
    const first = wordAt(words, start)
    for (let index = first; index < words.length && words.start[index] < end; index++)
      tags[index] = `${index === first ? 'B' : 'I'}-${type}`
  }
  const sentences: number[] = []
  const lines = page.lines ?? [{start: 0, end: page.text.length, label: 'paragraph'}]
  for (const line of lines) {
    if (!annotated.has(line.label)) continue
    const first = wordAt(words, line.start)
    const last = wordAt(words, line.end - 1) + 1
    sentences.push(...breaks(words, first, Math.min(last, words.length)))
  }
  return {words, ranges: Int32Array.from(sentences), tags}
}

/** Pairs of first and last word: a sentence ends at a line end and behind a full stop. */
function breaks(words: Words, first: number, last: number): number[] {
  const pairs: number[] = []
  let begun = first
  for (let index = first; index < last; index++) {
    const next = index + 1
    const stop = words.kind[index] === TokenKind.punctuation && words.role[index] === Role.stop
    const ends = next === last || (stop && !words.glued[next]) || crossesLine(words, index)
    if (!ends) continue
    pairs.push(begun, next)
    begun = next
  }
  return pairs
}

function crossesLine(words: Words, index: number): boolean {
  const gap = words.source.slice(words.end[index], words.start[index + 1])
  return /[\n\r]/u.test(gap)
}

import type {Extension, LexiconAdditions} from '../extension.js'
import {TokenKind} from '../tokenize/tokens.js'
import {tokenize} from '../tokenize/tokenize.js'
import {readList} from '../words/lists.js'
import {compilePhrases, step, type Phrases} from '../words/phrases.js'
import type {VocabularyBuilder} from '../words/vocabulary.js'
import type {Words} from '../words/words.js'

/** What a phrase of page furniture is for. */
export const phraseKinds: readonly PhraseKind[] = [
  'markers',
  'share',
  'follow',
  'tags',
  'copyright',
  'comments',
  'navigation',
  'sections',
  'advertisements',
  'notices',
  'bylines',
  'sources',
  'dateLabels',
  'wires',
  'captions',
  'givenNames',
  'calls',
  'resumptions',
]

/** The lists of an extension that hold phrases of page furniture. */
export type PhraseKind = Exclude<
  keyof LexiconAdditions,
  'persons' | 'places' | 'organizations' | 'misc' | 'titles'
>

/** What the article stage knows of words: phrases of page furniture. */
export interface PageLexicon {
  readonly phrases: Phrases
  /** The kinds of each record of `phrases`, as bits (`1 << phraseKinds.indexOf(kind)`). */
  readonly kinds: Uint32Array
  /** Those of them that a phrase has only when it stands alone or before a colon or bar. */
  readonly weakKinds: Uint32Array
}

/** The bit of a kind of phrase. */
export function kindBit(kind: PhraseKind): number {
  return 1 << phraseKinds.indexOf(kind)
}

/** Adds the phrases of extensions to a vocabulary; call the result with its size once all words are in. */
export function collectPageLexicon(
  builder: VocabularyBuilder,
  extensions: readonly Extension[],
): (size: number) => PageLexicon {
  const records = new Map<string, {words: number[]; kinds: number; weakKinds: number}>()
  for (const {lexicon} of extensions)
    for (const kind of phraseKinds)
      for (const [{form, ambiguous}] of readList((lexicon?.[kind] ?? []).join('\n'))) {
        const words = phraseWords(form).map((word) => builder.add(word))
        if (words.length === 0 || words.includes(0)) continue
        const key = words.join(' ')
        const record = records.get(key) ?? {words, kinds: 0, weakKinds: 0}
        if (ambiguous) record.weakKinds |= kindBit(kind)
        else record.kinds |= kindBit(kind)
        records.set(key, record)
      }
  const list = [...records.values()]
  return (size) => ({
    phrases: compilePhrases(
      list.map(({words}, record) => ({words, record})),
      size,
    ),
    kinds: Uint32Array.from(list, ({kinds}) => kinds),
    weakKinds: Uint32Array.from(list, ({kinds, weakKinds}) => weakKinds & ~kinds),
  })
}

function phraseWords(form: string): string[] {
  const {length, kind, start} = tokenize(form)
  const words: string[] = []
  for (let token = 0; token < length; token++)
    if (kind[token] === TokenKind.word) words.push(form.slice(start[token], start[token + 1]))
  return words
}

/** A phrase found in the text. */
export interface PhraseMatch {
  readonly kinds: number
  readonly weakKinds: number
  /** Index of the word behind it. */
  readonly next: number
}

/** The longest phrase that starts at a word. */
export function matchPhrase(
  {phrases, kinds, weakKinds}: PageLexicon,
  words: Words,
  at: number,
  last: number,
): PhraseMatch | undefined {
  let match: PhraseMatch | undefined
  let node = 0
  for (let index = at; index < last && words.whole[index] !== 0; index++) {
    node = step(phrases, node, words.whole[index])
    if (node === 0) break
    const record = phrases.record[node] - 1
    if (record >= 0) match = {kinds: kinds[record], weakKinds: weakKinds[record], next: index + 1}
  }
  return match
}

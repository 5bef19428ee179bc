import type {Mention} from '../entities/mention.js'
import type {Words} from '../words/words.js'
import type {MarkPair} from './mark-pair.js'
import type {SpeechLexicon} from './speech-lexicon.js'

/** What the rules of this stage read: the words of an article and what is known of them. */
export interface Reading {
  readonly words: Words
  readonly lexicon: SpeechLexicon
  /** The name or value that word `index` is part of. */
  readonly mentionAt: (index: number) => Mention | undefined
}

/** A pair of marks and what it is: speech, or a name, title or scare word. */
export interface JudgedPair extends MarkPair {
  readonly speech: boolean
}

/** One sentence, as the rules see it. */
export interface Scene extends Reading {
  /** Indices into `Words`, half open. */
  readonly first: number
  readonly last: number
  /** The pairs of marks in it, outermost ones only, in order. */
  readonly pairs: readonly JudgedPair[]
  /** The outermost pair that word `index` opens or lies inside. */
  readonly pairAt: (index: number) => JudgedPair | undefined
  readonly headline: boolean
}

/** The first word behind a pair. */
export function pairEnd({close, last}: MarkPair): number {
  return close >= 0 ? close + 1 : last
}

/** The first word of a pair: its opening mark, if it has one. */
export function pairStart({open, first}: MarkPair): number {
  return open >= 0 ? open : first
}

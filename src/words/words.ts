import type {Tokens} from '../tokenize/tokens.js'

/** The proclitics taken off a word, as bits. */
export const Proclitic = {
  waw: 1,
  feh: 2,
  beh: 4,
  kaf: 8,
  lam: 16,
  seen: 32,
  /** لل: the lam, and the alef of the article that it has swallowed. */
  lamArticle: 64,
} as const

/**
 * The tokens that are not white space or invisible, as columns: what the rules walk over. Offsets are UTF-16.
 *
 * Each Arabic word is looked up twice: whole, and without its proclitics (و ف ب ل ك س and لل). The shortest proclitics that leave
 * a word of the lexicon win.
 */
export interface Words {
  readonly source: string
  readonly tokens: Tokens
  /** How many there are. The columns may be longer. */
  readonly length: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** A `TokenKind` each. */
  readonly kind: Uint8Array
  /** A punctuation `Role` each. */
  readonly role: Uint8Array
  /** Vocabulary id of the whole word, or 0. */
  readonly whole: Uint32Array
  /** Vocabulary id of what is left without proclitics, or 0. */
  readonly stem: Uint32Array
  /** Where that stem starts; equals `start` when `stem` is 0. For «للأمم» it is the second lam. */
  readonly stemStart: Uint32Array
  /** `Proclitic` bits taken off for `stem`. */
  readonly proclitics: Uint8Array
  /** 1 when nothing invisible or white stands between this one and the one before. */
  readonly glued: Uint8Array
}

/** The index of the first word that ends after `offset`: `words.length` if none does. Binary search. */
export function wordAt(words: Words, offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.end[middle] <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What a token is. */
export const TokenKind = {
  word: 0,
  number: 1,
  punctuation: 2,
  symbol: 3,
  url: 4,
  email: 5,
  handle: 6,
  hashtag: 7,
  /** White space inside a line. */
  space: 8,
  /** One line end: LF, CR LF, CR, NEL, U+2028 or U+2029. */
  lineEnd: 9,
  /** Invisible characters that stand alone: bidi controls, joiners, the BOM. */
  format: 10,
} as const

/** A value of {@link TokenKind}. */
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** What a punctuation token does. */
export const Role = {
  none: 0,
  /** . ؟ ! ? ۔ */
  stop: 1,
  /** … or two full stops and more. */
  ellipsis: 2,
  /** ، , */
  comma: 3,
  /** ؛ ; */
  semicolon: 4,
  colon: 5,
  /** A mark that only opens: « ‹ “ ‘ „ ‚ (( << */
  openMark: 6,
  /** A mark that only closes: » › ” ’ )) >> */
  closeMark: 7,
  /** A mark that does both: " ' '' ″ */
  straightMark: 8,
  openBracket: 9,
  closeBracket: 10,
  dash: 11,
  slash: 12,
  /** • * · and others that begin a list line. */
  bullet: 13,
  /** | */
  bar: 14,
  other: 15,
} as const

/** A value of {@link Role}. */
export type Role = (typeof Role)[keyof typeof Role]

/**
 * The tokens of a text, as columns. Token `i` is `source.slice(start[i], start[i + 1])`: the tokens tile the source.
 * Offsets are UTF-16 code units.
 */
export interface Tokens {
  readonly source: string
  /** How many tokens there are. The columns may be longer. */
  readonly length: number
  /** Where each token starts; `start[length]` is the length of the source. */
  readonly start: Uint32Array
  /** A {@link TokenKind} a token. */
  readonly kind: Uint8Array
  /** A {@link Role} a token: what its punctuation does, `none` for the others. */
  readonly role: Uint8Array
}

import {TokenKind} from '../../tokenize/tokens.js'
import type {UnitToken} from './units.js'

/** Whether a token is a word, sign or mark: white space and invisible characters are none. */
export function isVisible({kind}: UnitToken): boolean {
  return kind !== TokenKind.space && kind !== TokenKind.lineEnd && kind !== TokenKind.format
}

/** Whether a token is white space. */
export function isWhiteSpace({kind}: UnitToken): boolean {
  return kind === TokenKind.space || kind === TokenKind.lineEnd
}

/** A token's text for a table whose columns are set apart by white space: what could pass for it becomes U+FFFD. */
export function columnText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Z}\uFEFF]/gu, '\uFFFD')
}

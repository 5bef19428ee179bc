import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {cp} from '../text/code-points.js'
import {foldTable} from '../text/fold.js'

/** A run of digits, a run of letters or one other character. White space between pieces is left out. */
export interface DatePiece {
  readonly kind: 'number' | 'word' | 'mark'
  /** A word folded, a number in Western digits, a mark as it is. */
  readonly text: string
  /** UTF-16 offsets, half open. */
  readonly start: number
  readonly end: number
}

/**
 * Cuts a short stretch of text into what dates are made of. Other than tokens, digits and letters always part:
 * «2020م», `5pm`, `11T00`.
 */
export function readPieces(source: string, start: number, end: number): DatePiece[] {
  const pieces: DatePiece[] = []
  let offset = start
  while (offset < end) {
    const kind = kindAt(source, offset)
    const from = offset
    if (kind === 'blank') {
      offset++
      continue
    }
    let text = ''
    do {
      const unit = foldTable[source.charCodeAt(offset)]
      if (kind === 'number') text += String(digitOf(unit))
      else if (unit !== 0) text += String.fromCharCode(unit)
      offset++
    } while (offset < end && kind !== 'mark' && continues(source, offset, kind))
    pieces.push({kind, text, start: from, end: offset})
  }
  return pieces
}

/** Tashkeel and tatweel belong to the word before. */
function continues(source: string, offset: number, kind: 'number' | 'word'): boolean {
  const next = kindAt(source, offset)
  return next === kind || (kind === 'word' && foldTable[source.charCodeAt(offset)] === 0)
}

function kindAt(source: string, offset: number): DatePiece['kind'] | 'blank' {
  switch (characterClasses[source.charCodeAt(offset)]) {
    case CharacterClass.digit:
      return 'number'
    case CharacterClass.arabicLetter:
    case CharacterClass.latinLetter:
    case CharacterClass.otherLetter:
      return 'word'
    case CharacterClass.space:
    case CharacterClass.lineEnd:
    case CharacterClass.format:
    case CharacterClass.mark:
      return 'blank'
    default:
      return 'mark'
  }
}

function digitOf(unit: number): number {
  if (unit >= cp.extendedDigit0) return unit - cp.extendedDigit0
  return unit - (unit >= cp.arabicIndicDigit0 ? cp.arabicIndicDigit0 : cp.digit0)
}

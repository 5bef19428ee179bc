import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {cp} from '../text/code-points.js'
import {unitAt} from '../text/unit-at.js'
import {topLevelDomains} from '../lexicon/top-level-domains.js'

// Each scanner returns the offset after what it found at `start`, or 0.

/** Longest label sequence tried as a bare domain, in UTF-16 units: a bound, so that hostile text stays linear. */
const longestDomain = 255

/** `https://…` and `www.…` */
export function scanUrl(text: string, start: number): number {
  const scheme = schemeEnd(text, start)
  return scheme ? urlEnd(text, scheme) : 0
}

function schemeEnd(text: string, start: number): number {
  const first = unitAt(text, start) | 0x20
  if (first === 0x68 && /^https?:\/\/\S/iu.test(text.slice(start, start + 10)))
    return text.indexOf('//', start) + 2
  if (first === 0x77 && /^www\.[^\s.]/iu.test(text.slice(start, start + 5))) return start + 4
  return 0
}

/** Up to white space, Arabic or a closing sign; a final full stop or comma belongs to the sentence. */
function urlEnd(text: string, from: number): number {
  let end = from
  let kept = from
  for (; end < text.length; end++) {
    const unit = unitAt(text, end)
    const type = characterClasses[unit]
    if (type === CharacterClass.latinLetter || type === CharacterClass.digit || isUrlSign(unit))
      kept = end + 1
    else if (
      unit !== cp.fullStop &&
      unit !== cp.comma &&
      unit !== cp.colon &&
      unit !== cp.exclamation &&
      unit !== cp.question
    )
      break
  }
  return kept
}

/** - / _ ~ % & = + # @ */
function isUrlSign(unit: number): boolean {
  switch (unit) {
    case cp.hyphen:
    case cp.slash:
    case cp.lowLine:
    case cp.tilde:
    case cp.percent:
    case cp.ampersand:
    case cp.equals:
    case cp.plus:
    case cp.numberSign:
    case cp.at:
      return true
    default:
      return false
  }
}

/**
 * A bare domain under a known top level, with its path: `cnn.com/arabic`. Labels of Latin letters, digits and hyphens.
 *
 * @returns The offset after it. When there is none, minus the offset before which no other start gives one either.
 */
export function scanDomain(text: string, start: number): number {
  const end = labelsEnd(text, start)
  const dot = lastDot(text, start, end)
  if (dot < 0 || !topLevelDomains.includes(` ${text.slice(dot + 1, end).toLowerCase()} `)) return -end
  return unitAt(text, end) === cp.slash ? urlEnd(text, end) : end
}

function labelsEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestDomain)
  let end = start
  while (end < limit) {
    const unit = unitAt(text, end)
    if (
      isLabelUnit(unit) ||
      ((unit === cp.fullStop || unit === cp.hyphen) && isLabelUnit(unitAt(text, end + 1)))
    )
      end++
    else break
  }
  return end
}

function lastDot(text: string, start: number, end: number): number {
  for (let index = end - 1; index > start; index--) if (unitAt(text, index) === cp.fullStop) return index
  return -1
}

/** Letters of ASCII and digits. */
function isLabelUnit(unit: number): boolean {
  return (unit >= cp.digit0 && unit <= cp.digit9) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)
}

/** `desk@paper.com`. Returns what {@link scanDomain} does. */
export function scanAddress(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestDomain)
  let at = start
  while (at < limit && (isLabelUnit(unitAt(text, at)) || isLocalSign(unitAt(text, at)))) at++
  if (unitAt(text, at) !== cp.at || !isLabelUnit(unitAt(text, at + 1))) return -at
  const end = labelsEnd(text, at + 1)
  return lastDot(text, at, end) < 0 ? -at : end
}

function isLocalSign(unit: number): boolean {
  return unit === cp.fullStop || unit === cp.hyphen || unit === cp.lowLine || unit === cp.plus
}

/** `@name` and `#word_word`; a tag may be Arabic. */
export function scanTag(text: string, start: number): number {
  const unit = unitAt(text, start)
  if (unit !== cp.at && unit !== cp.numberSign) return 0
  let end = start + 1
  for (; ; end++) {
    const next = unitAt(text, end)
    const type = characterClasses[next]
    const inside =
      type === CharacterClass.arabicLetter ||
      type === CharacterClass.latinLetter ||
      type === CharacterClass.otherLetter ||
      type === CharacterClass.mark ||
      type === CharacterClass.digit ||
      next === cp.lowLine
    if (!inside) break
  }
  return end > start + 1 ? end : 0
}

/** Digits, and a separator between two of them: 1,200 · 7.8 · 12٫5 · 1٬000. */
export function scanNumber(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const unit = unitAt(text, end)
    if (characterClasses[unit] === CharacterClass.digit) end++
    else if (isSeparator(unit) && characterClasses[unitAt(text, end + 1)] === CharacterClass.digit) end += 2
    else return end
  }
}

function isSeparator(unit: number): boolean {
  return (
    unit === cp.fullStop ||
    unit === cp.comma ||
    unit === cp.arabicDecimalSeparator ||
    unit === cp.arabicThousandsSeparator
  )
}

/** ق.م · أ.ف.ب · ت. — single letters, each with its full stop; the last stop is optional after two letters. */
export function scanAbbreviation(text: string, start: number): number {
  if (unitAt(text, start + 1) !== cp.fullStop) return 0
  let end = start
  let letters = 0
  while (
    characterClasses[unitAt(text, end)] === CharacterClass.arabicLetter &&
    unitAt(text, end + 1) === cp.fullStop
  ) {
    end += 2
    letters++
  }
  const last = characterClasses[unitAt(text, end)] === CharacterClass.arabicLetter
  if (last && !isArabicWordUnit(unitAt(text, end + 1))) return end + 1
  if (last || unitAt(text, end) === cp.fullStop) return letters > 1 ? end - 1 : 0
  return end
}

function isArabicWordUnit(unit: number): boolean {
  const type = characterClasses[unit]
  return type === CharacterClass.arabicLetter || type === CharacterClass.mark
}

/**
 * Where the word with a mark at `offset` ends, if the mark is tanwin and the space behind the word is lost: «أيضاًالمدينة», since
 * «اً» and «ًا» end a word. 0 if it goes on or ends by itself.
 */
export function tanwinEnd(text: string, offset: number): number {
  if (unitAt(text, offset) !== cp.fathatan) return 0
  const behindAlef = offset > 0 && unitAt(text, offset - 1) === cp.alef
  if (!behindAlef && unitAt(text, offset + 1) !== cp.alef) return 0
  const end = behindAlef ? offset + 1 : offset + 2
  return characterClasses[unitAt(text, end)] === CharacterClass.arabicLetter ? end : 0
}

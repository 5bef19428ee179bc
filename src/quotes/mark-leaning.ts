import {fold} from '../text/fold.js'
import {Role} from '../tokenize/tokens.js'
import {isWordLike, touchesPrevious} from '../words/touching.js'
import type {Words} from '../words/words.js'

/** To which side a mark leans, by its neighbours: to the word after it (`open`), to the one before it (`close`), or neither. */
export type Leaning = 'open' | 'close' | 'either'

/** Particles written onto an opening mark: «بـ"…"», «و"…"», «لـ«…»». */
const gluedParticles: ReadonlySet<string> = new Set([
  'ب',
  'ل',
  'و',
  'ف',
  'ك',
  'وب',
  'ول',
  'لل',
  'ال',
  'بال',
  'وال',
  'فل',
])

/**
 * How the mark at `index` stands between its neighbours in `first … last - 1`.
 *
 *     قال الحارس: "لا أحد هنا"، وانصرف
 *                 ^ open      ^ close
 */
export function leaningOf(words: Words, index: number, first: number, last: number): Leaning {
  const before = index > first
  const after = index + 1 < last
  const right = after && touchesPrevious(words, index + 1) && !endsPhrase(words.role[index + 1])
  const left = before && touchesPrevious(words, index) && !leadsIn(words, index - 1, first)
  if (right && !left) return 'open'
  if (left && !right) return 'close'
  if (!left && before && (!after || endsPhrase(words.role[index + 1]))) return 'close'
  if (!right && !before) return 'open'
  return 'either'
}

function endsPhrase(role: number): boolean {
  return role === Role.stop || role === Role.comma || role === Role.semicolon || role === Role.closeBracket
}

/** Whether what stands before a mark leads into it: a particle, an opening bracket, a colon. */
function leadsIn(words: Words, index: number, first: number): boolean {
  switch (words.role[index]) {
    case Role.openBracket:
    case Role.openMark:
    case Role.colon:
    case Role.dash:
    case Role.slash:
    case Role.bar:
    case Role.comma:
      return true
    default:
      break
  }
  if (!isWordLike(words, index)) return false
  const length = words.end[index] - words.start[index]
  if (length > 4 || (index > first && touchesPrevious(words, index) && isWordLike(words, index - 1)))
    return false
  return gluedParticles.has(fold(words.source.slice(words.start[index], words.end[index])))
}

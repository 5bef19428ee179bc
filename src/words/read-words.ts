import {cp} from '../text/code-points.js'
import {foldTable} from '../text/fold.js'
import {TokenKind, type Tokens} from '../tokenize/tokens.js'
import {findReversed, hashStep, longestWord, type Vocabulary} from './vocabulary.js'
import {Proclitic, type Words} from './words.js'

/** The shortest stem that is looked up after taking proclitics off, in letters. */
const shortestStem = 2

/** Drops white space and invisible tokens and looks every word up. */
export function readWords(tokens: Tokens, vocabulary: Vocabulary): Words {
  const {source, kind: kinds, role: roles, start: starts} = tokens
  let length = 0
  for (let token = 0; token < tokens.length; token++) if (kinds[token] < TokenKind.space) length++
  const start = new Uint32Array(length)
  const end = new Uint32Array(length)
  const kind = new Uint8Array(length)
  const role = new Uint8Array(length)
  const whole = new Uint32Array(length)
  const stem = new Uint32Array(length)
  const stemStart = new Uint32Array(length)
  const proclitics = new Uint8Array(length)
  const glued = new Uint8Array(length)
  const reversed = new Uint16Array(longestWord + 1)
  const origin = new Uint32Array(longestWord + 1)
  const hashes = new Int32Array(longestWord + 2)
  let index = 0
  for (let token = 0; token < tokens.length; token++) {
    if (kinds[token] >= TokenKind.space) continue
    start[index] = stemStart[index] = starts[token]
    end[index] = starts[token + 1]
    kind[index] = kinds[token]
    role[index] = roles[token]
    glued[index] = token > 0 && kinds[token - 1] < TokenKind.space ? 1 : 0
    if (kinds[token] === TokenKind.word) lookUp(index)
    index++
  }
  return {source, tokens, length, start, end, kind, role, whole, stem, stemStart, proclitics, glued}

  function lookUp(at: number): void {
    let letters = 0
    for (let offset = end[at] - 1; offset >= start[at]; offset--) {
      const unit = foldTable[source.charCodeAt(offset)]
      if (unit === 0) continue
      if (letters === longestWord) return
      reversed[letters] = unit
      origin[letters] = offset
      hashes[letters + 1] = hashStep(hashes[letters], unit)
      letters++
    }
    if (letters === 0) return
    whole[at] = findReversed(vocabulary, reversed, letters, hashes[letters])
    // «وبالقاهرة»: first و, then بـ; at each step what is left is looked up.
    let left = letters
    let bits = 0
    for (let stage = 0; stage < 2; stage++) {
      const bit = procliticOf(reversed[left - 1], stage)
      if (bit === 0) continue
      if (left - 1 < shortestStem) return
      if (bit === Proclitic.lam && reversed[left - 2] === cp.lam) {
        // «للأمم»: the stem is «الأمم», whose alef is not written.
        const swallowed = reversed[left - 1]
        reversed[left - 1] = cp.alef
        const id = findReversed(vocabulary, reversed, left, hashStep(hashes[left - 1], cp.alef))
        reversed[left - 1] = swallowed
        if (id !== 0) {
          stem[at] = id
          stemStart[at] = origin[left - 2]
          proclitics[at] = bits | Proclitic.lamArticle
          return
        }
      }
      left--
      bits |= bit
      const id = findReversed(vocabulary, reversed, left, hashes[left])
      if (id === 0) continue
      stem[at] = id
      stemStart[at] = origin[left - 1]
      proclitics[at] = bits
      // «وبالقاهرة»: «بالقاهرة» may be known from inside a name, but the place is wanted.
      if (stage === 0 && hidesArticle(reversed, left)) continue
      return
    }
  }
}

/** Begins with a preposition and the article: «بال…», «كال…», «لل…». */
function hidesArticle(reversed: Uint16Array, length: number): boolean {
  const unit = reversed[length - 1]
  if (unit === cp.lam) return reversed[length - 2] === cp.lam
  return (
    (unit === cp.beh || unit === cp.kaf) &&
    reversed[length - 2] === cp.alef &&
    reversed[length - 3] === cp.lam
  )
}

/** At stage 0 a conjunction, at stage 1 a preposition or the future س. */
function procliticOf(unit: number, stage: number): number {
  if (stage === 0) {
    if (unit === cp.waw) return Proclitic.waw
    return unit === cp.feh ? Proclitic.feh : 0
  }
  switch (unit) {
    case cp.beh:
      return Proclitic.beh
    case cp.kaf:
      return Proclitic.kaf
    case cp.lam:
      return Proclitic.lam
    case cp.seen:
      return Proclitic.seen
    default:
      return 0
  }
}

import {cp} from '../text/code-points.js'
import {foldTable} from '../text/fold.js'
import {TokenKind, type Tokens} from '../tokenize/tokens.js'
import {findReversed, hashBack, hashStep, longestWord, type Vocabulary} from './vocabulary.js'
import {Proclitic, type Words} from './words.js'

/** The shortest stem that is looked up after taking proclitics off, in letters. */
const shortestStem = 2

/** Drops white space and invisible tokens and looks every word up. */
export function readWords(tokens: Tokens, vocabulary: Vocabulary): Words {
  const {kind: kinds, role: roles, start: starts} = tokens
  const words = createWords(tokens)
  const {start, end, kind, role, whole, stemStart, glued} = words
  const reversed = new Uint16Array(longestWord + 1)
  let index = 0
  let touches = 0
  for (let token = 0; token < tokens.length; token++) {
    const type = kinds[token]
    if (type >= TokenKind.space) {
      touches = 0
      continue
    }
    start[index] = stemStart[index] = starts[token]
    end[index] = starts[token + 1]
    kind[index] = type
    role[index] = roles[token]
    glued[index] = touches
    touches = 1
    if (type === TokenKind.word) {
      const count = readLetters(tokens.source, starts[token], starts[token + 1], reversed)
      if (count > 0) {
        const hash = hashReversed(reversed, count)
        whole[index] = findReversed(vocabulary, reversed, count, hash)
        if (startsWithProclitic(reversed, count)) lookUpStem(words, index, vocabulary, reversed, count, hash)
      }
    }
    index++
  }
  return words
}

/** Empty columns, all in one buffer: a short page would spend more on nine than on its words. */
function createWords(tokens: Tokens): Words {
  const {source, kind} = tokens
  let length = 0
  for (let token = 0; token < tokens.length; token++) if (kind[token] < TokenKind.space) length++
  const buffer = new ArrayBuffer(length * 24)
  const longs = (column: number): Uint32Array => new Uint32Array(buffer, column * length * 4, length)
  const bytes = (column: number): Uint8Array => new Uint8Array(buffer, (20 + column) * length, length)
  return {
    source,
    tokens,
    length,
    start: longs(0),
    end: longs(1),
    kind: bytes(0),
    role: bytes(1),
    whole: longs(2),
    stem: longs(3),
    stemStart: longs(4),
    proclitics: bytes(2),
    glued: bytes(3),
  }
}

/** Folds a word, from its last letter to its first. Gives the number of its letters, 0 if they are too many to look up. */
function readLetters(source: string, start: number, end: number, reversed: Uint16Array): number {
  let count = 0
  for (let offset = end - 1; offset >= start; offset--) {
    const unit = foldTable[source.charCodeAt(offset)]
    if (unit === 0) continue
    if (count === longestWord) return 0
    reversed[count++] = unit
  }
  return count
}

function hashReversed(reversed: Uint16Array, count: number): number {
  let hash = 0
  for (let index = 0; index < count; index++) hash = hashStep(hash, reversed[index])
  return hash
}

function startsWithProclitic(reversed: Uint16Array, count: number): boolean {
  const unit = reversed[count - 1]
  return procliticOf(unit, 0) !== 0 || procliticOf(unit, 1) !== 0
}

/** «وبالقاهرة»: first و, then بـ; at each step what is left is looked up. */
function lookUpStem(
  words: Words,
  at: number,
  vocabulary: Vocabulary,
  reversed: Uint16Array,
  count: number,
  hash: number,
): void {
  const {stem, stemStart, proclitics} = words
  let left = count
  let rest = hash
  let bits = 0
  for (let stage = 0; stage < 2; stage++) {
    const unit = reversed[left - 1]
    const bit = procliticOf(unit, stage)
    if (bit === 0) continue
    if (left - 1 < shortestStem) return
    left--
    rest = hashBack(rest, unit)
    if (bit === Proclitic.lam && reversed[left - 1] === cp.lam) {
      // «للأمم»: the stem is «الأمم», whose alef is not written.
      reversed[left] = cp.alef
      const id = findReversed(vocabulary, reversed, left + 1, hashStep(rest, cp.alef))
      reversed[left] = unit
      if (id !== 0) {
        stem[at] = id
        stemStart[at] = afterLetters(words, at, count - left)
        proclitics[at] = bits | Proclitic.lamArticle
        return
      }
    }
    bits |= bit
    const id = findReversed(vocabulary, reversed, left, rest)
    if (id === 0) continue
    stem[at] = id
    stemStart[at] = afterLetters(words, at, count - left)
    proclitics[at] = bits
    // «وبالقاهرة»: «بالقاهرة» may be known from inside a name, but the place is wanted.
    if (stage === 0 && hidesArticle(reversed, left)) continue
    return
  }
}

/** Where the letter behind the first few of a word stands. */
function afterLetters({source, start, end}: Words, at: number, letters: number): number {
  let left = letters
  for (let offset = start[at]; offset < end[at]; offset++)
    if (foldTable[source.charCodeAt(offset)] !== 0 && left-- === 0) return offset
  return end[at]
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

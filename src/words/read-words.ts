import {cp} from '../text/code-points.js'
import {foldTable} from '../text/fold.js'
import {TokenKind, type Tokens} from '../tokenize/tokens.js'
import {findReversed, hashStep, longestWord, type Vocabulary} from './vocabulary.js'
import {Proclitic, type Words} from './words.js'

/** The shortest stem that is looked up after taking proclitics off, in letters. */
const shortestStem = 2

/** Drops white space and invisible tokens and looks every word up. */
export function readWords(tokens: Tokens, vocabulary: Vocabulary): Words {
  const {kind: kinds, role: roles, start: starts} = tokens
  const words = createWords(tokens)
  const {start, end, kind, role, whole, stemStart, glued} = words
  const letters: Letters = {
    reversed: new Uint16Array(longestWord + 1),
    origin: new Uint32Array(longestWord + 1),
    hashes: new Int32Array(longestWord + 2),
  }
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
      const count = readLetters(tokens.source, starts[token], starts[token + 1], letters)
      if (count > 0) {
        whole[index] = findReversed(vocabulary, letters.reversed, count, letters.hashes[count])
        lookUpStem(words, index, vocabulary, letters, count)
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

/** The letters of the word that is looked up, from the last to the first; used again for each word. */
interface Letters {
  readonly reversed: Uint16Array
  /** Where each stands in the source. */
  readonly origin: Uint32Array
  /** The hash of the last `n` letters. */
  readonly hashes: Int32Array
}

/** Folds a word. Gives the number of its letters, 0 if they are too many to look up. */
function readLetters(source: string, start: number, end: number, letters: Letters): number {
  const {reversed, origin, hashes} = letters
  let count = 0
  let hash = 0
  for (let offset = end - 1; offset >= start; offset--) {
    const unit = foldTable[source.charCodeAt(offset)]
    if (unit === 0) continue
    if (count === longestWord) return 0
    reversed[count] = unit
    origin[count] = offset
    hash = hashStep(hash, unit)
    hashes[++count] = hash
  }
  return count
}

/** «وبالقاهرة»: first و, then بـ; at each step what is left is looked up. */
function lookUpStem(
  {stem, stemStart, proclitics}: Words,
  at: number,
  vocabulary: Vocabulary,
  {reversed, origin, hashes}: Letters,
  count: number,
): void {
  let left = count
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

import type {EntityKind} from '../ast/nodes.js'
import {cp} from '../text/code-points.js'
import {foldRange, foldTable} from '../text/fold.js'
import {TokenKind} from '../tokenize/tokens.js'
import type {Words} from '../words/words.js'
import type {Candidate} from './candidate.js'
import type {View} from './view.js'
import {WordClass} from './word-class.js'

/** A word's vocabulary id, or its folded letters when it is in no list. */
type Key = number | string

/** A name that the article has given once. */
interface Known {
  readonly keys: readonly Key[]
  readonly kind: EntityKind
  readonly score: number
}

/** The names that an article has given. */
export interface DocumentMemory {
  /** By their first word. */
  readonly names: ReadonlyMap<Key, readonly Known[]>
  /** 1 at the {@link trace} of each first word: most words of a text have none and need no look-up. */
  readonly traces: Uint8Array
}

/** How many traces there are, a power of two. */
const traceCount = 1024

/** How many names that begin with one word are kept. */
const mostPerWord = 12
/** How sure a mention must be to be remembered. */
const leastScore = 0.6

const fullName = 0.85
const surname = 0.7

/** What an article's mentions teach: a name once known is known everywhere, and a bare surname follows its full name. */
export function rememberNames(
  words: Words,
  classes: Uint32Array,
  chosen: readonly Candidate[],
): DocumentMemory {
  const names = new Map<Key, Known[]>()
  const traces = new Uint8Array(traceCount)
  const learn = (keys: readonly Key[], kind: EntityKind, score: number): void => {
    const [first] = keys
    if (first === undefined || first === 0) return
    const known = names.get(first)
    if (!known) {
      names.set(first, [{keys, kind, score}])
      traces[trace(first)] = 1
    } else if (known.length < mostPerWord) known.push({keys, kind, score})
  }
  for (const candidate of chosen) {
    const {first, last, kind, score, group} = candidate
    if (score < leastScore) continue
    const keys = keysOf(words, candidate)
    const plain = keys.length === 1 && isPlain(classes, keys[0])
    // What the lists name they name everywhere.
    if (!plain && group === undefined) learn(keys, kind, fullName)
    if (kind !== 'person' || last - first < 2) continue
    const tail = surnameStart(classes, keys)
    if (tail > 0 && !(tail === keys.length - 1 && isPlain(classes, keys[tail])))
      learn(keys.slice(tail), kind, surname)
  }
  return {names, traces}
}

/** Mentions of remembered names in a sentence. */
export function recallNames(view: View, memory: DocumentMemory): Candidate[] {
  const found: Candidate[] = []
  const {words, first, last} = view
  const {names, traces} = memory
  if (names.size === 0) return found
  for (let at = first; at < last; at++) {
    if (words.kind[at] !== TokenKind.word || !mayBegin(view, at, traces)) continue
    for (const {key, start} of firstKeys(view, at))
      for (const {keys, kind, score} of names.get(key) ?? []) {
        if (at + keys.length > last) continue
        let length = 1
        while (length < keys.length && keyOf(words, at + length) === keys[length]) length++
        if (length === keys.length) found.push({first: at, last: at + length, start, kind, score})
      }
  }
  return found
}

/** Whether one of the ways to read a word may be the first word of a name. */
function mayBegin({words, lexicon}: View, at: number, traces: Uint8Array): boolean {
  const {source, start, end, whole, stem} = words
  const id = whole[at]
  if (id !== 0 && traces[trace(id)] === 1) return true
  if (lexicon.classes[id] !== 0) return false
  if (stem[at] !== 0 && traces[trace(stem[at])] === 1) return true
  // What is left without proclitics ends as the word does.
  const letter = foldTable[source.charCodeAt(end[at] - 1)]
  const before = foldTable[source.charCodeAt(end[at] - 2)]
  if (letter === 0 || before === 0 || end[at] - start[at] < 2) return true
  return traces[ending(before, letter)] === 1
}

/** A number under {@link traceCount} that equal keys share: of an id, or of the last two letters. */
function trace(key: Key): number {
  if (typeof key === 'number') return key & (traceCount - 1)
  return ending(key.charCodeAt(key.length - 2), key.charCodeAt(key.length - 1))
}

function ending(before: number, last: number): number {
  return (before * 37 + last) & (traceCount - 1)
}

/** The ways to read the first word of a name: whole, and without what may be proclitics. */
function firstKeys({words, lexicon}: View, at: number): {key: Key; start: number}[] {
  const {source, start, end, whole, stem, stemStart} = words
  const keys = [{key: keyOf(words, at), start: start[at]}]
  if (lexicon.classes[whole[at]] !== 0) return keys
  if (stem[at] !== 0) keys.push({key: stem[at], start: stemStart[at]})
  let offset = start[at]
  for (let taken = 0; taken < 2 && end[at] - offset > 3; taken++) {
    const unit = source.charCodeAt(offset)
    if (unit === cp.lam && source.charCodeAt(offset + 1) === cp.lam)
      keys.push({key: `ا${foldRange(source, offset + 1, end[at])}`, start: offset + 1})
    if (unit !== cp.waw && unit !== cp.feh && unit !== cp.beh && unit !== cp.lam && unit !== cp.kaf) break
    offset++
    keys.push({key: foldRange(source, offset, end[at]), start: offset})
  }
  return keys
}

function keyOf(words: Words, at: number): Key {
  return words.whole[at] !== 0 ? words.whole[at] : foldRange(words.source, words.start[at], words.end[at])
}

/** The keys of a mention's words; its first word without the proclitics it was found with. */
function keysOf(words: Words, {first, last, start}: Candidate): Key[] {
  const keys: Key[] = []
  for (let at = first; at < last; at++) {
    if (at > first || start === words.start[at]) keys.push(keyOf(words, at))
    else if (start === words.stemStart[at]) keys.push(words.stem[at])
    else keys.push(foldRange(words.source, start, words.end[at]))
  }
  return keys
}

/** Where the surname begins: at «بن», «آل», «أبو», «عبد» or «فان» before the last part, or at the last word; 0 if there is none. */
function surnameStart(classes: Uint32Array, keys: readonly Key[]): number {
  let at = keys.length - 1
  const particles =
    WordClass.particle | WordClass.leadingParticle | WordClass.leadingParticleWeak | WordClass.particleWeak
  while (at > 1 && (classOf(classes, keys[at - 1]) & particles) !== 0) at--
  return at
}

/** A common word, a nisba or a title's tail: by itself no sign of the person. */
function isPlain(classes: Uint32Array, key: Key): boolean {
  return (classOf(classes, key) & (WordClass.common | WordClass.nisba | WordClass.titleTail)) !== 0
}

function classOf(classes: Uint32Array, key: Key): number {
  return typeof key === 'number' ? classes[key] : 0
}

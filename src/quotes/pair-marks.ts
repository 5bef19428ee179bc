import type {OutlineBlock} from '../articles/outline.js'
import {Role} from '../tokenize/tokens.js'
import type {Words} from '../words/words.js'
import {Family, familyAt} from './mark-family.js'
import {leaningOf} from './mark-leaning.js'
import type {MarkPair} from './mark-pair.js'

/** Marks deeper than this are not paired: no writer nests further, and a stray one must not swallow the rest. */
const deepest = 3

interface Open {
  readonly index: number
  readonly family: number
}

/**
 * Pairs the quotation marks of a block: one scan with a stack of at most three.
 *
 * Every mark may be missing its partner: an opener is closed at the next sentence end and a closer is opened at the last one, so
 * that no stray mark swallows the rest. Pairs come in the order of what they hold.
 */
export function pairMarks(words: Words, {first, last}: OutlineBlock): MarkPair[] {
  if (!hasMarks(words, first, last)) return []
  const pairs: MarkPair[] = []
  const stack: Open[] = []
  let straight = countStraight(words, first, last)
  // Where speech that lost its opener may begin.
  let sentence = first
  for (let index = first; index < last; index++) {
    const role = words.role[index]
    if (role === Role.stop) sentence = index + 1
    const family = familyAt(words, index)
    if (family === Family.none) continue
    const leaning = leaningOf(words, index, first, last)
    const known = lastOf(stack, family)
    // A lone apostrophe is no mark.
    if (family === Family.single && leaning !== (known >= 0 ? 'close' : 'open')) continue
    if (directionOf(role, leaning, known >= 0) === 'open') {
      // «قال: "نعم. وأضاف: "لا"»: two openers, and too few closers for both.
      if (role === Role.straightMark && known >= 0 && straight % 2 === 0) drop(known, index)
      if (stack.length < deepest) stack.push({index, family})
    } else if (known >= 0) close(known, index)
    else if (family === Family.double || family === Family.guillemet)
      pairs.push({open: -1, close: index, first: sentence, last: index, depth: stack.length})
    if (role === Role.straightMark && family === Family.double) straight--
    if (known >= 0 && stack.length === 0) sentence = index + 1
  }
  drop(0, last)
  return nest(
    pairs.filter((pair) => pair.last > pair.first).sort((a, b) => a.first - b.first || b.last - a.last),
  )

  /** Closes the opener at `at` of the stack; those above it have no partner. */
  function close(at: number, index: number): void {
    drop(at + 1, index)
    const open = stack.pop()
    if (open?.family === Family.brackets && index - open.index < 5) return
    if (open) pairs.push({open: open.index, close: index, first: open.index + 1, last: index, depth: at})
  }

  /** Gives up on the openers from `at` of the stack on: each holds the rest of its sentence. */
  function drop(at: number, limit: number = last): void {
    while (stack.length > at) {
      const open = stack.pop()
      if (!open || open.family === Family.single || open.family === Family.brackets) continue
      const end = sentenceEnd(words, open.index + 1, limit)
      pairs.push({open: open.index, close: -1, first: open.index + 1, last: end, depth: at})
    }
  }
}

function hasMarks({role}: Words, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const own = role[index]
    if (own === Role.openMark || own === Role.closeMark || own === Role.straightMark) return true
  }
  return false
}

/** Counts how deep each pair lies, and leaves out those that cross an earlier one. */
function nest(pairs: readonly MarkPair[]): MarkPair[] {
  const nested: MarkPair[] = []
  const around: MarkPair[] = []
  for (const pair of pairs) {
    const end = endOf(pair)
    while (around.length > 0 && endOf(around[around.length - 1]) <= pair.first) around.pop()
    if (around.length > 0 && endOf(around[around.length - 1]) < end) continue
    nested.push({...pair, depth: around.length})
    around.push(pair)
  }
  return nested
}

/** The index behind what a pair holds and its closing mark. */
function endOf({last, close}: MarkPair): number {
  return Math.max(last, close + 1)
}

/** What the character says, unless its place says the contrary: some pages have their marks reversed or open with a closer. */
function directionOf(role: number, leaning: Leaning, isOpen: boolean): 'open' | 'close' {
  if (role === Role.openMark) return leaning === 'close' && isOpen ? 'close' : 'open'
  if (role === Role.closeMark) return leaning !== 'close' && !isOpen ? 'open' : 'close'
  if (leaning === 'either') return isOpen ? 'close' : 'open'
  return leaning
}

type Leaning = ReturnType<typeof leaningOf>

function lastOf(stack: readonly Open[], family: number): number {
  for (let at = stack.length - 1; at >= 0; at--) if (stack[at].family === family) return at
  return -1
}

function countStraight(words: Words, first: number, last: number): number {
  let count = 0
  for (let index = first; index < last; index++)
    if (words.role[index] === Role.straightMark && familyAt(words, index) === Family.double) count++
  return count
}

function sentenceEnd(words: Words, from: number, limit: number): number {
  for (let index = from; index < limit; index++) if (words.role[index] === Role.stop) return index
  return limit
}

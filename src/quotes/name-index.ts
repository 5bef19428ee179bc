import type {EntityRecord} from '../ast/nodes.js'
import type {Mention} from '../entities/mention.js'
import {fold, foldRange} from '../text/fold.js'
import {Role, TokenKind} from '../tokenize/tokens.js'
import {lazy} from '../lazy.js'
import {isKind, matchPhrase} from './look-up.js'
import type {Reading} from './scene.js'
import {Kind} from './word-kinds.js'

/** A person of the article with a title that stands beside the name once. */
export interface Titled {
  readonly mention: Mention
  readonly words: ReadonlySet<string>
}

/** The names of an article, for looking up who «الوزير» or «الشركة» is. Each part is made when it is first asked for. */
export interface NameIndex {
  readonly records: readonly EntityRecord[]
  /** Persons by each word of their titles, in source order. */
  readonly titled: () => ReadonlyMap<string, readonly Titled[]>
  /** Index of a person's record by each word of the name; the first person counts. */
  readonly surnames: () => ReadonlyMap<string, number>
  /** The index of the record that has a person's or body's fullest name, by the index of each record. */
  readonly fullest: () => readonly number[]
  /** The persons, in source order. */
  readonly persons: () => readonly Mention[]
  /** Bodies by the first word of their names, without ال, in source order. */
  readonly bodies: () => ReadonlyMap<string, readonly Mention[]>
}

/** How far from a name its title may begin, in words. */
const titleReach = 10

/** Prepares the look-ups of an article's names. */
export function buildNameIndex(
  reading: Reading,
  mentions: readonly Mention[],
  records: readonly EntityRecord[],
): NameIndex {
  return {
    records,
    titled: lazy(() => titledPersons(reading, mentions)),
    surnames: lazy(() => surnamesOf(records)),
    fullest: lazy(() => fullestNames(records)),
    persons: lazy(() => mentions.filter(({kind}) => kind === 'person')),
    bodies: lazy(() => bodiesByHead(reading, mentions)),
  }
}

function titledPersons(reading: Reading, mentions: readonly Mention[]): Map<string, Titled[]> {
  const titled = new Map<string, Titled[]>()
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue
    const before = titleBefore(reading, mention)
    const after = titleAfter(reading, mention)
    if (before.length === 0 && after.length === 0) continue
    const words = new Set([...before, ...after])
    for (const word of words) add(titled, word, {mention, words})
  }
  return titled
}

function surnamesOf(records: readonly EntityRecord[]): Map<string, number> {
  const surnames = new Map<string, number>()
  records.forEach(({kind, name}, index) => {
    if (kind !== 'person') return
    for (const part of fold(name).split(' ')) if (!surnames.has(bare(part))) surnames.set(bare(part), index)
  })
  return surnames
}

function bodiesByHead({words}: Reading, mentions: readonly Mention[]): Map<string, Mention[]> {
  const bodies = new Map<string, Mention[]>()
  for (const mention of mentions)
    if (mention.kind === 'organization')
      add(bodies, bare(foldRange(words.source, mention.start, words.end[mention.first])), mention)
  return bodies
}

/**
 * For each record the one whose name ends with its name and is longest: «نتنياهو» is «بنيامين نتنياهو», «آبل» is «شركة آبل».
 */
function fullestNames(records: readonly EntityRecord[]): number[] {
  // Only persons and bodies are compared.
  const lasts = records.map(({kind, name}) =>
    kind === 'person' || kind === 'organization' ? lastPart(name) : '',
  )
  const byLast = new Map<string, number[]>()
  lasts.forEach((last, index) => {
    if (last !== '') add(byLast, last, index)
  })
  return lasts.map((last, index) => {
    const group = byLast.get(last)
    return group && group.length > 1 ? fullestOf(records, group, index) : index
  })
}

/** The longest of the names in a group that end with the one at `index`. */
function fullestOf(records: readonly EntityRecord[], group: readonly number[], index: number): number {
  const own = nameParts(records[index].name)
  let best = index
  let length = own.length
  for (const other of group) {
    if (other === index || records[other].kind !== records[index].kind) continue
    const parts = nameParts(records[other].name)
    if (parts.length <= length || parts.length > own.length + 5) continue
    if (!own.every((part, at) => part === parts[parts.length - own.length + at])) continue
    best = other
    length = parts.length
  }
  return best
}

/** What stands between the parts of a name. */
const separators = ' «»"“”\'‘’'

/** The last of {@link nameParts}. */
function lastPart(name: string): string {
  let end = name.length
  while (end > 0 && separators.includes(name[end - 1])) end--
  let start = end
  while (start > 0 && !separators.includes(name[start - 1])) start--
  return foldRange(name, start, end)
}

/** The folded words of a name, without quotation marks. */
function nameParts(name: string): string[] {
  return fold(name)
    .split(/[ «»"“”'‘’]/u)
    .filter(Boolean)
}

/** How many entries one word may have, so that a look-up costs no more in a long article. */
const mostEntries = 24

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (!known) map.set(key, [value])
  else if (known.length < mostEntries) known.push(value)
}

/** The last person named before a word. */
export function personBefore(names: NameIndex, index: number): Mention | undefined {
  const persons = names.persons()
  let low = 0
  let high = persons.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (persons[middle].last <= index) low = middle + 1
    else high = middle
  }
  return persons[low - 1]
}

/** A folded word without ال. */
export function bare(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word
}

/** The folded words `first … last - 1`, each without ال. */
export function bareWords({words}: Reading, first: number, last: number): string[] {
  const found: string[] = []
  for (let index = first; index < last; index++)
    if (words.kind[index] === TokenKind.word)
      found.push(bare(foldRange(words.source, words.start[index], words.end[index])))
  return found
}

function titleBefore(reading: Reading, {first}: Mention): string[] {
  const {words, lexicon} = reading
  let start = first
  for (let index = first - 1; index >= Math.max(0, first - titleReach); index--) {
    // «وزير الخارجية، سامي النجار»
    if (index === first - 1 && words.role[index] === Role.comma) continue
    if (words.kind[index] !== TokenKind.word || isKind(words, lexicon, index, Kind.complementizer)) break
    if (words.start[index + 1] - words.end[index] > 2) break
    if (matchPhrase(words, lexicon, index, first, Kind.title | Kind.source)) start = index
  }
  return bareWords(reading, start, first)
}

function titleAfter(reading: Reading, {last}: Mention): string[] {
  const {words, lexicon} = reading
  if (last + 1 >= words.length) return []
  const start = words.kind[last] === TokenKind.word ? last : last + 1
  const stop = Math.min(words.length, start + titleReach)
  if (!matchPhrase(words, lexicon, start, stop, Kind.title | Kind.source, 0)) return []
  let index = start
  while (
    index < stop &&
    words.kind[index] === TokenKind.word &&
    !isKind(words, lexicon, index, Kind.complementizer | Kind.time)
  )
    index++
  return bareWords(reading, start, index)
}

import type {Extension} from '../extension.js'
import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {compilePhrases} from '../words/phrases.js'
import type {VocabularyBuilder} from '../words/vocabulary.js'
import {Start, type ValueLexicon, type ValueTerm} from './value-term.js'
import {readCurrencyCodes, readValueTerms} from './value-terms.js'

/** Adds the words of the value lists to a vocabulary; call the result with its size once all are in. */
export function collectValueLexicon(
  builder: VocabularyBuilder,
  _extensions: readonly Extension[],
): (size: number) => ValueLexicon {
  const terms: ValueTerm[] = []
  const entries: {words: number[]; record: number}[] = []
  const signs = new Map<number, number>()
  for (const [phrase, term] of readValueTerms()) {
    const words = phrase.split(' ')
    const ids = words.map((word) => builder.add(word))
    words.forEach((word, index) => {
      if (isSign(word)) signs.set(word.charCodeAt(0), ids[index])
    })
    entries.push({words: ids, record: terms.length})
    terms.push(term)
  }
  return (size) => {
    const starts = new Uint16Array(size + 1)
    for (const {words, record} of entries) starts[words[0]] |= startsOf(terms[record])
    return {phrases: compilePhrases(entries, size), terms, starts, signs, codes: readCurrencyCodes()}
  }
}

/** Whether the tokenizer gives it as a token of one unit that is no word. */
function isSign(word: string): boolean {
  const type = characterClasses[word.charCodeAt(0)]
  return word.length === 1 && type !== CharacterClass.arabicLetter && type !== CharacterClass.latinLetter
}

/** What the cues open that a value may start with. */
const cueStarts: ReadonlyMap<string, number> = new Map([
  ['year-head', Start.year],
  ['this', Start.year | Start.month],
  ['month-head', Start.month],
  ['month-noun', Start.month],
  ['week-noun', Start.month],
  ['day-head', Start.day],
  ['day-part', Start.day],
  ['day-noun', Start.day],
  ['yesterday', Start.day],
  ['day-before', Start.day],
  ['tomorrow', Start.day],
  ['tomorrow-weak', Start.day],
  ['day-after', Start.day],
  ['hour-head', Start.hour],
])

function startsOf(term: ValueTerm): number {
  let bits = 0
  for (const cue of term.cues ?? []) bits |= cueStarts.get(cue) ?? 0
  if (term.number && term.number.form !== 'many') bits |= Start.number
  if (term.month ?? term.hijriMonth) bits |= Start.month
  // «أحد» and «خميس» are days only behind «يوم».
  if (term.weekday && !term.weekday.ambiguous) bits |= Start.day
  if (term.dayOrdinal !== undefined) bits |= Start.ordinal
  if (term.hour !== undefined) bits |= Start.hour
  if (term.percent ?? term.currencyCode) bits |= Start.sign
  if (standsAlone(term)) bits |= Start.noun
  return bits
}

/** Duals, definite plurals, and what «واحد» or «ونصف» may follow. */
function standsAlone({unit, duration, currency}: ValueTerm): boolean {
  if (unit && (unit.tag === '2' || unit.tag === 'the')) return true
  if (currency && currency.tag !== 'the') return true
  return duration !== undefined && loneDurations.has(duration.tag ?? '')
}

const loneDurations: ReadonlySet<string> = new Set(['one', '2', 'the', 'the2', 'age2'])

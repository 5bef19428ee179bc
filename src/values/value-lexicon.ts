import type {Extension} from '../extension.js'
import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {compilePhrases} from '../words/phrases.js'
import type {VocabularyBuilder} from '../words/vocabulary.js'
import type {ValueLexicon, ValueTerm} from './value-term.js'
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
    const starts = new Uint8Array(size + 1)
    for (const {words, record} of entries) if (mayStart(terms[record])) starts[words[0]] = 1
    return {phrases: compilePhrases(entries, size), terms, starts, signs, codes: readCurrencyCodes()}
  }
}

/** Whether the tokenizer gives it as a token of one unit that is no word. */
function isSign(word: string): boolean {
  const type = characterClasses[word.charCodeAt(0)]
  return word.length === 1 && type !== CharacterClass.arabicLetter && type !== CharacterClass.latinLetter
}

/** Cues with which a date or time may start. */
const openingCues: ReadonlySet<string> = new Set([
  'year-head',
  'month-head',
  'month-noun',
  'week-noun',
  'this',
  'day-head',
  'day-part',
  'hour-head',
  'day-noun',
  'yesterday',
  'day-before',
  'tomorrow',
  'tomorrow-weak',
  'day-after',
])

function mayStart(term: ValueTerm): boolean {
  return (
    term.number !== undefined ||
    term.month !== undefined ||
    term.hijriMonth !== undefined ||
    term.weekday !== undefined ||
    term.dayOrdinal !== undefined ||
    term.hour !== undefined ||
    term.unit?.tag !== undefined ||
    term.duration?.tag !== undefined ||
    term.currency !== undefined ||
    term.currencyCode !== undefined ||
    term.percent === true ||
    term.cues?.some((cue) => openingCues.has(cue)) === true
  )
}

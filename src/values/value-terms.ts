import {clockHours} from '../lexicon/clock-hours.js'
import {dayHalves, dayOrdinals, eras, universalTime} from '../lexicon/clock-words.js'
import {currencies, currencyCodes, currencyNations, currencySigns} from '../lexicon/currencies.js'
import {hijriMonths, months, weekdays} from '../lexicon/months.js'
import {numberWords} from '../lexicon/number-words.js'
import {durations, units} from '../lexicon/units.js'
import {percentWords, valueCues} from '../lexicon/value-cues.js'
import {fold} from '../text/fold.js'
import {readList, type ListEntry} from '../words/lists.js'
import type {Countable, NumberForm, ValueTerm} from './value-term.js'

/** Phrases, folded, with a space between words, and what all lists together say of them. Of two lists that say the same, the first wins. */
export function readValueTerms(): Map<string, ValueTerm> {
  const terms = new Map<string, ValueTerm>()
  const add = (form: string, facts: ValueTerm): void => {
    const phrase = fold(form)
    const known = terms.get(phrase)
    const cues = [...(known?.cues ?? []), ...(facts.cues ?? [])]
    terms.set(phrase, {...facts, ...known, ...(cues.length > 0 && {cues})})
  }
  const addAll = (list: string, factsOf: (entry: ListEntry, first: ListEntry) => ValueTerm): void => {
    for (const [first, ...entries] of readList(list))
      for (const entry of entries) add(entry.form, factsOf(entry, first))
  }
  addAll(numberWords, (_, {form, tag}) => ({number: {value: Number(form), form: tag as NumberForm}}))
  addAll(months, ({ambiguous}, {form}) => ({month: {number: Number(form), ambiguous}}))
  addAll(hijriMonths, ({ambiguous}) => ({hijriMonth: {ambiguous}}))
  addAll(weekdays, ({ambiguous}, {form}) => ({weekday: {number: Number(form), ambiguous}}))
  addAll(dayOrdinals, (_, {form}) => ({dayOrdinal: Number(form)}))
  addAll(clockHours, (_, {form}) => ({hour: Number(form)}))
  addAll(dayHalves, (_, {form}) => ({half: form}))
  addAll(eras, (_, {form}) => ({era: form}))
  addAll(units, (entry, {form}) => ({unit: {symbol: form, ...countable(entry)}}))
  addAll(durations, (entry, {form, tag}) => ({
    duration: {designator: form, count: Number(tag), ...countable(entry)},
  }))
  addAll(currencyCodes, (_, {form}) => ({currencyCode: form}))
  addAll(currencySigns, (_, {form}) => ({currencyCode: form}))
  addAll(valueCues, (_, {form}) => ({cues: [form]}))
  for (const {form} of readList(universalTime)[0]) add(form, {cues: ['gmt']})
  for (const {form} of readList(percentWords)[0]) add(form, {percent: true})
  for (const sign of ['%', '٪']) add(sign, {percent: true})
  for (const [head, code, ...entries] of readList(currencies))
    for (const entry of entries)
      add(entry.form, {
        currency: {
          noun: head.tag ?? '',
          share: Number(head.form),
          ...(code.form !== '-' && {code: code.form}),
          ...countable(entry),
        },
      })
  for (const [, , ...nations] of readList(currencyNations))
    for (const {form} of nations) for (const inflected of inflect(form)) add(inflected, {nation: fold(form)})
  return terms
}

/** ISO 4217 codes by noun and nationality. */
export function readCurrencyCodes(): Map<string, string> {
  const codes = new Map<string, string>()
  for (const [code, noun, ...nations] of readList(currencyNations))
    for (const {form} of nations) codes.set(`${noun.form} ${fold(form)}`, code.form)
  return codes
}

function countable({tag, ambiguous}: ListEntry): Countable {
  return {ambiguous, ...(tag !== undefined && {tag})}
}

/** The forms of a nationality behind a counted noun: «مصري», «مصرية», «مصريا», «المصري», «المصرية»; all words of it alike. */
function inflect(adjective: string): string[] {
  const words = adjective.split(' ')
  const each = (before: string, after: string): string =>
    words.map((word) => `${before}${word}${after}`).join(' ')
  return [adjective, each('', 'ا'), each('', 'ة'), each('', 'ين'), each('ال', ''), each('ال', 'ة')]
}

import {readIsoDay, type CalendarDay} from '../dates/calendar-day.js'
import type {Mention} from '../entities/mention.js'
import type {Passage} from '../sentences/passage.js'
import {TokenKind} from '../tokenize/tokens.js'
import type {Words} from '../words/words.js'
import type {Reading} from './reading.js'
import type {Scan} from './scan.js'
import {valueRules} from './value-rules.js'
import {Start, type ValueLexicon} from './value-term.js'

/** Options of {@link readValues}. */
export interface ValueOptions {
  /** The ISO 8601 day on which the text says «أمس»; without it such words have no value. */
  readonly date?: string
}

/**
 * Finds the dates, times, sums, shares and quantities of an article, in source order, none inside or across another.
 * Every rule looks a bounded number of words ahead and back.
 */
export function readValues(
  words: Words,
  passages: readonly Passage[],
  lexicon: ValueLexicon,
  options: ValueOptions = {},
): Mention[] {
  const today = options.date === undefined ? undefined : readIsoDay(options.date)
  const mentions: Mention[] = []
  for (const {sentences} of passages)
    for (const {first, last, depth} of sentences)
      if (depth === 0) readRun(words, lexicon, first, last, today, mentions)
  return mentions
}

function readRun(
  words: Words,
  lexicon: ValueLexicon,
  first: number,
  last: number,
  today: CalendarDay | undefined,
  mentions: Mention[],
): void {
  const scan: Scan = {words, lexicon, first, last, ...(today && {today})}
  let index = first
  let free = first < last ? words.start[first] : 0
  while (index < last) {
    const starts = startsAt(scan, index)
    const reading = starts === 0 ? undefined : readAt(scan, index, starts)
    if (!reading || reading.start < free) {
      index++
      continue
    }
    const {kind, start, next, value, unit} = reading
    free = words.end[next - 1]
    mentions.push({
      start,
      end: free,
      first: start < words.start[index] ? index - 1 : index,
      last: next,
      kind,
      ...(value !== undefined && {value}),
      ...(unit !== undefined && {unit}),
    })
    index = next
  }
}

/** The one question that every word is asked: the {@link Start} bits of what may start with it. */
function startsAt({words, lexicon}: Scan, index: number): number {
  switch (words.kind[index]) {
    case TokenKind.word:
      return lexicon.starts[words.whole[index]] | lexicon.starts[words.stem[index]]
    case TokenKind.number:
      return Start.digits
    case TokenKind.symbol:
      return lexicon.starts[lexicon.signs.get(words.source.charCodeAt(words.start[index])) ?? 0]
    default:
      return 0
  }
}

function readAt(scan: Scan, index: number, starts: number): Reading | undefined {
  for (const rule of valueRules) {
    const reading = (rule.starts & starts) === 0 ? undefined : rule.read(scan, index)
    if (reading) return reading
  }
  return undefined
}

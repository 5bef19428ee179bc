import {dayHalves, dayOrdinals, eras, universalTime} from '../lexicon/clock-words.js'
import {hijriMonths, months, weekdays} from '../lexicon/months.js'
import {fold} from '../text/fold.js'
import {readList} from '../words/lists.js'

/** The most words a name of {@link dateWords} has. */
export const longestName = 2

/** What names in dates stand for, by the name, folded, with a space between two words. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>
  readonly hijriMonths: ReadonlyMap<string, number>
  /** Sunday is 0. */
  readonly weekdays: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  readonly halves: ReadonlyMap<string, string>
  readonly eras: ReadonlyMap<string, string>
  /** Names of Universal Time. */
  readonly zones: ReadonlySet<string>
}

/** The names in dates. */
export const dateWords: DateWords = {
  months: /*#__PURE__*/ numbered(months),
  hijriMonths: /*#__PURE__*/ numbered(hijriMonths),
  weekdays: /*#__PURE__*/ numbered(weekdays),
  ordinals: /*#__PURE__*/ numbered(dayOrdinals),
  halves: /*#__PURE__*/ named(dayHalves),
  eras: /*#__PURE__*/ named(eras),
  zones: /*#__PURE__*/ new Set(
    readList(universalTime)
      .flat()
      .map(({form}) => fold(form)),
  ),
}

function numbered(list: string): ReadonlyMap<string, number> {
  return new Map([...named(list)].map(([name, number]) => [name, Number(number)]))
}

function named(list: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [first, ...forms] of readList(list))
    for (const {form} of forms) {
      const name = fold(form)
      if (!names.has(name)) names.set(name, first.form)
    }
  return names
}

import {alone, counted, signed} from './read-counted.js'
import {date} from './read-date.js'
import {day} from './read-day.js'
import {month} from './read-month.js'
import {time} from './read-time.js'
import {year} from './read-year.js'
import type {ValueRule} from './reading.js'

/** How values are read. At each word the first rule that reads one wins. */
export const valueRules: readonly ValueRule[] = [date, time, day, month, year, counted, alone, signed]

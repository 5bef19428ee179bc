import {describe, expect, it} from 'vitest'
import {weekdayOf} from '../../src/dates/calendar.js'
import {addDays, isoDate, isoWeek, readIsoDay} from '../../src/dates/calendar-day.js'

describe('readIsoDay', () => {
  it('reads a day of the calendar', () => {
    expect(readIsoDay('2024-02-29')).toEqual({year: 2024, month: 2, day: 29})
  })

  it.each(['2023-02-29', '2024-13-01', '2024-3-1', '24-03-01', '2024-03-12T10:00', '', ' 2024-03-12'])(
    'refuses %j',
    (text) => expect(readIsoDay(text)).toBeUndefined(),
  )
})

describe('isoDate', () => {
  it.each([
    [{year: 2024, month: 3, day: 2}, '2024-03-02'],
    [{year: 2024, month: 3}, '2024-03'],
    [{year: 622}, '0622'],
    [{month: 3, day: 12}, '--03-12'],
    [{month: 3}, '--03'],
    [{day: 12}, undefined],
    [{}, undefined],
  ])('%j is %s', (day, text) => expect(isoDate(day)).toBe(text))
})

describe('addDays', () => {
  it.each([
    ['2024-03-13', -13, '2024-02-29'],
    ['2023-03-01', -1, '2023-02-28'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2000-02-28', 2, '2000-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['0001-01-01', 365, '0002-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    const day = readIsoDay(from)
    expect(day && isoDate(addDays(day, days))).toBe(to)
  })

  it('goes through the weekdays one by one for four hundred years', () => {
    let day = {year: 1800, month: 1, day: 1}
    let weekday = weekdayOf(1800, 1, 1)
    let faults = 0
    for (let count = 0; count < 146_097; count++) {
      day = addDays(day, 1)
      weekday = (weekday + 1) % 7
      if (weekdayOf(day.year, day.month, day.day) !== weekday) faults++
    }
    expect(faults).toBe(0)
    expect(day).toEqual({year: 2200, month: 1, day: 1})
  })
})

describe('isoWeek', () => {
  it.each([
    ['2024-03-13', '2024-W11'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
  ])('%s is in %s', (text, week) => {
    const day = readIsoDay(text)
    expect(day && isoWeek(day)).toBe(week)
  })
})

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether such a day is in the Gregorian calendar; without a year, in some year. */
export function isGregorianDay(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > monthLengths[month - 1]) return false
  return month !== 2 || day < 29 || year === undefined || isLeapYear(year)
}

/** Whether such a day can be in the Hijri calendar, whose months have 29 or 30 days by sight of the moon. */
export function isHijriDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 30
}

/** The day of the week in the Gregorian calendar, Sunday is 0. By Sakamoto's method. */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return (shifted + leaps + monthShifts[month - 1] + day) % 7
}

const monthShifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

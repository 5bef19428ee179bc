import {rounded} from './digits.js'

/** The designators of ISO 8601 durations in their order, `T` before those of the clock. */
const designators = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'] as const

/** Which unit holds a whole number of another: half a year is six months, half a month is no number of days. */
const smaller: Readonly<Record<string, {unit: string; count: number}>> = {
  Y: {unit: 'M', count: 12},
  D: {unit: 'TH', count: 24},
  TH: {unit: 'TM', count: 60},
  TM: {unit: 'TS', count: 60},
}

/** Whether a unit goes on where another stands: «سنة و3 أشهر», «شهر و10 أيام», «ساعة و20 دقيقة»; not «أشهر وساعتين». */
export function mayFollow(designator: string, next: string): boolean {
  return (followers[designator] ?? []).includes(next)
}

const followers: Readonly<Record<string, readonly string[]>> = {
  Y: ['M'],
  M: ['W', 'D'],
  W: ['D'],
  D: ['TH'],
  TH: ['TM'],
  TM: ['TS'],
}

/**
 * An ISO 8601 duration: `P30D`, `PT2H30M`, `P1Y6M`, `P1.5M`.
 *
 * @param amounts How many of each designator.
 */
export function isoDuration(amounts: ReadonlyMap<string, number>): string {
  const whole = new Map(amounts)
  // A week stands alone in ISO 8601: beside other units it is seven days.
  const weeks = whole.get('W') ?? 0
  if (weeks > 0 && whole.size > 1 && whole.delete('W')) whole.set('D', (whole.get('D') ?? 0) + weeks * 7)
  for (const designator of designators) carry(whole, designator)
  let text = 'P'
  let clock = false
  for (const designator of designators) {
    const amount = whole.get(designator) ?? 0
    if (amount === 0) continue
    if (designator.length > 1 && !clock) text += 'T'
    clock ||= designator.length > 1
    text += `${rounded(amount)}${designator.slice(-1)}`
  }
  return text === 'P' ? 'PT0S' : text
}

/** Makes a fraction a whole number of the smaller unit where it is one. */
function carry(amounts: Map<string, number>, designator: string): void {
  const amount = amounts.get(designator) ?? 0
  const next = smaller[designator]
  const fraction = amount - Math.floor(amount)
  if (!next || fraction === 0) return
  const carried = Number((fraction * next.count).toPrecision(9))
  if (!Number.isInteger(carried)) return
  amounts.set(designator, Math.floor(amount))
  amounts.set(next.unit, (amounts.get(next.unit) ?? 0) + carried)
}

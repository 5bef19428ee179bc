import {readAmount} from './amount.js'
import {durationAlone, durationOf} from './read-duration.js'
import {moneyAlone, moneyBefore, moneyOf} from './read-money.js'
import {readNumber} from './read-number.js'
import {percentBefore, percentOf} from './read-percent.js'
import {quantityAlone, quantityOf} from './read-quantity.js'
import type {ValueRule} from './reading.js'
import {isDigits, termAt, wholeTermAt} from './scan.js'
import {Start} from './value-term.js'

/** What an amount may count, in the order in which it is asked. */
const countables = [percentOf, moneyOf, quantityOf, durationOf] as const

/**
 * An amount and what it counts.
 *
 *     3.4% · 12,5 مليون دولار · 30 كيلومترا · ثلاثة أشهر · 20-30 طنا
 *     ^
 */
export const counted: ValueRule = {
  name: 'counted',
  starts: Start.digits | Start.number,
  read(scan, index) {
    const amount = readAmount(scan, index)
    if (!amount) return undefined
    for (const readAs of countables) {
      const reading = readAs(scan, amount)
      if (reading) return reading
    }
    return undefined
  },
}

/**
 * A unit or currency that needs no number before it.
 *
 *     بدولارين · طنين من القمح · ساعتين ونصف · الأيام الثلاثة · يوم واحد
 *     ^
 */
export const alone: ValueRule = {
  name: 'alone',
  starts: Start.noun,
  read(scan, index) {
    const match = termAt(scan, index)
    if (!match) return undefined
    return moneyAlone(scan, index, match) ?? quantityAlone(scan, match) ?? durationAlone(scan, index, match)
  },
}

/**
 * A sign or code before its number.
 *
 *     %15 · $5 مليارات · USD 300
 *     ^
 */
export const signed: ValueRule = {
  name: 'signed',
  starts: Start.sign,
  read(scan, index) {
    const sign = wholeTermAt(scan, index)
    const number = sign && readNumber(scan, sign.next)
    if (!sign || !number) return undefined
    // «5 $ 3»: the sign belongs to the number before it.
    if (isDigits(scan, index - 1) && scan.words.glued[sign.next] === 0) return undefined
    return sign.term.percent ? percentBefore(scan, index, number) : moneyBefore(scan, sign, number)
  },
}

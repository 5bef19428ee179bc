import {expect, test} from 'vitest'
import {createParser} from '../../../src/parse.js'

const first = 'زارت سلمى كرباجي مدينة كسلا، وقالت إن علي بوسطيلة وصل إلى نواكشوط.'
const second = 'وصل وفد من كسلا على عجل، وقال علي كرباجي إن المدينه والمدينة واحدة.'

test('what a parser has read before does not change what it gives', () => {
  const used = createParser()
  used.parse(second)
  const kept = used.parse(first)
  expect(kept).toEqual(createParser().parse(first))
  expect(used.parse(second)).toEqual(createParser().parse(second))
})

test('a parser that has read more words than it keeps gives the same again', () => {
  const parser = createParser()
  const before = parser.parse(first)
  const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي'
  const words: string[] = []
  for (let number = 0; number < 40000; number++) {
    const [a, b, c] = [number % 27, Math.floor(number / 27) % 27, Math.floor(number / 729) % 27]
    words.push(`${letters[a]}ظ${letters[b]}غ${letters[c]}ء${letters[Math.floor(number / 19683)]}`)
  }
  parser.parse(words.join(' '))
  expect(parser.parse(first)).toEqual(before)
})

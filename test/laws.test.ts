import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse, parseArticle, tokenize, type Root} from '../src/index.js'
import {assertLaws} from './laws.js'
import {assertSerializerLaws} from './serializer-laws.js'

const folder = new URL('../fixtures/', import.meta.url)
const cases = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())

describe('the laws hold', () => {
  it.each(cases.map(({name}) => name))('for the fixture %s', (name) => {
    assertSerializerLaws(assertLaws(readFileSync(new URL(`${name}/input.txt`, folder), 'utf8')))
  })

  it('for every prefix of a short dump, wherever it is cut', () => {
    const source = 'عنوان الخبر\n\nقال «الوزير» (أ ف ب): «سنعود غداً… "قريبا"» 😀.\r\n\r\nاقرأ أيضاً:\nخبر آخر'
    for (let end = 0; end <= source.length; end++) assertLaws(source.slice(0, end))
  })

  it('for each UTF-16 code unit, alone and inside a word', () => {
    for (let first = 0; first < 0x10000; first += 256) {
      const units = Array.from({length: 256}, (_, index) => String.fromCharCode(first + index))
      assertLaws(units.map((unit) => `قا${unit}ل ${unit}`).join(' '))
    }
  })
})

describe('a wrong argument', () => {
  it.each([undefined, null, 7, {}, ['نص'], Symbol('نص'), new String('نص')])(
    'is refused with a TypeError that says what it got: %s',
    (wrong) => {
      for (const read of [parse, parseArticle, tokenize] as ((text: never) => unknown)[])
        expect(() => read(wrong as never)).toThrow(TypeError)
    },
  )
})

it('a change of one tree changes no other', () => {
  const source = 'عنوان\n\nقال الوزير إن «الأمر» انتهى.'
  const first: Root = parse(source)
  const copy = structuredClone(first)
  first.children.length = 0
  expect(parse(source)).toStrictEqual(copy)
})

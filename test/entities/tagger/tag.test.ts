import {expect, test} from 'vitest'
import {createParser, parse} from '../../../src/parse.js'
import {parse as parseSlim} from '../../../src/slim.js'
import {select} from '../../../src/ast/visit.js'
import {toString} from '../../../src/ast/to-string.js'

const page = `أزمة المياه في كسلا

قال المهندس عادل بوسطيلة إن السدود امتلأت. وأضاف بوسطيلة أن السكان في كسلا ونواكشوط بأمان.`

function namesOf(root: ReturnType<typeof parse>): string[] {
  return select(root, 'entity').map((node) => toString(node))
}

test('a person whom no list knows is found, and proclitics stay outside', () => {
  const names = namesOf(parse(page))
  expect(names).toContain('عادل بوسطيلة')
  expect(names).toContain('كسلا')
  expect(names).toContain('نواكشوط')
})

test('without the tagger the option and the slim entry give the same tree', () => {
  const plain = createParser({tagger: false}).parse(page)
  expect(parseSlim(page)).toEqual(plain)
  expect(namesOf(plain)).toContain('كسلا')
})

import {readFileSync, writeFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {jsonSchema} from '../../src/adapters/json-schema.js'
import {parse} from '../../src/index.js'
import {everyNode, twoArticles} from '../trees/every-node.js'

const file = new URL('../../schema.json', import.meta.url)
const validate = new Ajv2020({strict: true, strictTuples: false, allowUnionTypes: true}).compile(jsonSchema())

describe('schema.json', () => {
  it('is up to date: UPDATE=1 writes it', () => {
    const text = `${JSON.stringify(jsonSchema(), undefined, 2)}\n`
    if (process.env['UPDATE']) writeFileSync(file, text)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('accepts trees', () => {
    for (const tree of [everyNode, twoArticles, parse(''), parse('عنوان\n\nقال الوزير: «نعم».\n')])
      expect(validate(JSON.parse(JSON.stringify(tree))) || validate.errors).toBe(true)
  })

  it.each([
    ['another type', {type: 'page'}],
    ['a missing field', {entities: undefined}],
    ['a field of another type', {messages: 'none'}],
    ['an unknown field', {extra: 1}],
    [
      'a child that may not be there',
      {children: [{type: 'root', position: everyNode.position, children: []}]},
    ],
  ])('refuses %s', (_name, fault) => {
    expect(validate(JSON.parse(JSON.stringify({...everyNode, ...fault})))).toBe(false)
  })
})

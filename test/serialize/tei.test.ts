import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {RelaxNGValidator, XmlDocument} from 'libxml2-wasm'
import {afterAll, describe, expect, it} from 'vitest'
import {parse, serialize, tei} from '../../src/index.js'
import {buildArticle} from '../trees/build-node.js'
import {everyNode, twoArticles} from '../trees/every-node.js'

const schema = XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, 'tei-subset.rng')))
// Later versions of libxml2 will have no Relax NG; TEI has no other schema of its own.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const validator = RelaxNGValidator.fromDoc(schema)

function check(xml: string): void {
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
  } finally {
    document.dispose()
  }
}

afterAll(() => {
  validator.dispose()
  schema.dispose()
})

describe('tei', () => {
  it('marks speech with its speaker, and joins its pieces', () => {
    const xml = serialize(everyNode, tei)
    expect(xml).toContain(
      '<said xml:id="a0-q1.1" who="#a0-e1" direct="true" ana="#direct">«سنفتح السوق قريبا»</said>',
    )
    expect(xml).toContain('direct="unknown" ana="#mixed" next="#a0-q3.2">')
    expect(xml).toContain(
      '<said xml:id="a0-q3.2" who="#a0-s1" direct="unknown" ana="#mixed" prev="#a0-q3.1">',
    )
    expect(xml).toContain('<person xml:id="a0-s1"><persName>مصدر محلي</persName></person>')
  })

  it('marks names and values', () => {
    const xml = serialize(everyNode, tei)
    expect(xml).toContain('ول<placeName ref="#a0-e3">صفاقس</placeName>')
    expect(xml).toContain('<measure type="money" quantity="1200" unit="TND">1,200 دينار</measure>')
    expect(xml).toContain('<docDate when="2024-03-05">')
  })

  it.each([
    ['two articles', twoArticles],
    ['one article', everyNode],
    ['an empty article', buildArticle([])],
    ['heads after the text', buildArticle([...lateHeads()])],
    ['no article', {...twoArticles, children: []}],
  ])('is valid by the content models of TEI: %s', (_name, tree) => {
    check(serialize(tree, tei))
  })

  it('is valid for every fixture', () => {
    const folder = join(import.meta.dirname, '../../fixtures')
    for (const entry of readdirSync(folder, {withFileTypes: true}))
      if (entry.isDirectory())
        check(serialize(parse(readFileSync(join(folder, entry.name, 'input.txt'), 'utf8')), tei))
  })

  it('is held to a schema that refuses what TEI refuses', () => {
    const wrong = serialize(everyNode, tei)
      .replace('<ab type="subheading">', '<head>')
      .replace('ماذا بعد؟</ab>', 'ماذا بعد؟</head>')
    expect(() => check(wrong)).toThrow()
  })
})

function* lateHeads(): Generator<Parameters<typeof buildArticle>[0][number]> {
  yield ['paragraph', {}, [['sentence', {}, ['نص']]]]
  yield ['headline', {role: 'deck'}, ['عنوان']]
  yield ['byline', {}, ['كاتب']]
  yield ['date', {value: '2024-03-05T10:30'}, ['اليوم']]
  yield [
    'related',
    {},
    [
      ['date', {}, ['أمس']],
      ['boilerplate', {role: 'other'}, ['قائمة']],
    ],
  ]
}

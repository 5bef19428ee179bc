import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  brat,
  conllu,
  jsonLd,
  page,
  parse,
  serialize,
  tei,
  toString,
  webAnnotation,
  type Root,
} from '../../src/index.js'
import {twoArticles} from '../trees/every-node.js'
import {readBrat} from './read-back/brat.js'
import {readConllu} from './read-back/conllu.js'
import {factsOf, recordsOf, type Facts} from './read-back/facts.js'
import {readJsonLd} from './read-back/json-ld.js'
import {readPage} from './read-back/page.js'
import {readTei} from './read-back/tei.js'
import {readWebAnnotation} from './read-back/web-annotation.js'

const fixtures = join(import.meta.dirname, '../../fixtures')
const gold = join(process.env['AKHBAR_SHARED'] ?? join(import.meta.dirname, '../../../shared'), 'gold/dev')

const sources: [name: string, text: string][] = readdirSync(fixtures, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => [name, readFileSync(join(fixtures, name, 'input.txt'), 'utf8')])
const documents: [name: string, text: string][] = existsSync(gold)
  ? readdirSync(gold)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, (JSON.parse(readFileSync(join(gold, name), 'utf8')) as {text: string}).text])
  : []

describe('names and quotes read back are those of the tree', () => {
  it('of a tree made by hand', () => {
    expectSame(twoArticles)
  })

  it.each(sources)('of the fixture %s', (_name, text) => {
    expectSame(parse(text))
  })

  it.skipIf(documents.length === 0)('of all annotated pages', {timeout: 120_000}, () => {
    for (const [, text] of documents) expectSame(parse(text))
  })
})

function expectSame(tree: Root): void {
  const facts = factsOf(tree)
  const text = toString(tree)
  const all: Facts = {
    mentions: facts.flatMap(({mentions}) => mentions),
    quotes: facts.flatMap(({quotes}) => quotes),
  }
  expect(readTei(serialize(tree, tei)), 'tei').toEqual(facts)
  expect(readPage(serialize(tree, page)), 'page').toEqual(facts)
  expect(readConllu(serialize(tree, conllu)), 'conllu').toEqual(facts)
  // These two list all articles of a dump as one.
  expect(readBrat(serialize(tree, brat), text), 'brat').toEqual(joined(all))
  expect(readWebAnnotation(serialize(tree, webAnnotation), text), 'webAnnotation').toEqual(all)
  expect(readJsonLd(serialize(tree, jsonLd)), 'jsonLd').toEqual(
    recordsOf(tree).map((records, index) => ({
      records,
      quotes: facts[index]?.quotes,
    })),
  )
}

/** Brat has no word for the pieces of a quote: a line end cuts one too. */
function joined({mentions, quotes}: Facts): Facts {
  return {mentions, quotes: quotes.map((quote) => quote.replaceAll('…', ''))}
}

import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import jsonld from 'jsonld'
import {describe, expect, it} from 'vitest'
import {jsonLd, serialize} from '../../src/index.js'
import {buildArticle} from '../trees/build-node.js'
import {everyNode, twoArticles} from '../trees/every-node.js'

// The terms of schema.org as schema-dts has them, so that a term which is none is dropped, which `safe` refuses.
const declarations = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('schema-dts/package.json')), 'dist/schema.d.ts'),
  'utf8',
)
const terms = [...declarations.matchAll(/"(\w+)"\?: SchemaValue|"@type": "(\w+)"/gu)].map(
  ([, property, type]) => property ?? type ?? '',
)
const context = Object.fromEntries(terms.map((term) => [term, `https://schema.org/${term}`]))
const documentLoader = (
  url: string,
): Promise<{contextUrl?: undefined; documentUrl: string; document: object}> => {
  expect(url).toBe('https://schema.org')
  return Promise.resolve({documentUrl: url, document: {'@context': context}})
}
// The declarations of jsonld know neither `safe` nor, where there is a callback too, the promise.
const expandSafely = jsonld.expand as unknown as (document: unknown, options: object) => Promise<unknown[]>
const expand = (source: string): Promise<unknown[]> =>
  expandSafely(JSON.parse(source), {documentLoader, safe: true, base: 'https://news.example/1'})

describe('jsonLd', () => {
  it('describes the article, its quotations and what it mentions', () => {
    expect(JSON.parse(serialize(everyNode, jsonLd))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      inLanguage: 'ar',
      headline: 'وزارة الزراعة تفتح سوقا جديدة',
      alternativeHeadline: 'الافتتاح بعد أسبوع',
      articleSection: 'اقتصاد',
      author: {'@type': 'Person', name: 'كتبت هدى المرزوق'},
      datePublished: '2024-03-05',
      hasPart: [
        {
          '@type': 'Quotation',
          text: '«سنفتح السوق قريبا»',
          genre: 'direct',
          spokenByCharacter: {'@id': '#a0-e1', '@type': 'Person', name: 'سلمى الدباغ'},
        },
        {genre: 'indirect'},
        {genre: 'mixed', spokenByCharacter: {'@type': 'Person', name: 'مصدر محلي'}},
      ],
      mentions: [
        {'@id': '#a0-e1', '@type': 'Person', jobTitle: 'وزيرة الزراعة'},
        {'@type': 'Organization'},
        {'@type': 'Place'},
      ],
    })
  })

  it('is expanded without an unknown term', async () => {
    expect(terms.length).toBeGreaterThan(1000)
    expect(await expand(serialize(everyNode, jsonLd))).toHaveLength(1)
    expect(await expand(serialize(twoArticles, jsonLd))).toHaveLength(2)
    await expect(
      expand('{"@context":"https://schema.org","@type":"NewsArticle","headlines":"x"}'),
    ).rejects.toThrow()
  })

  it('takes the authors from the names in the byline', () => {
    const article = buildArticle([
      ['byline', {}, ['كتبت ', ['entity', {kind: 'person', name: 'هدى المرزوق'}, ['هدى المرزوق']]]],
    ])
    expect(JSON.parse(serialize(article, jsonLd))).toMatchObject({
      author: [{'@type': 'Person', name: 'هدى المرزوق'}],
    })
  })

  it('cannot end a script element', () => {
    const article = buildArticle([['headline', {role: 'title'}, ['</script><img onerror=x>']]])
    const printed = serialize(article, jsonLd)
    expect(printed).not.toContain('<')
    expect(JSON.parse(printed)).toMatchObject({headline: '</script><img onerror=x>'})
  })
})

import {parseFragment} from 'parse5'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {toHast} from '../../src/adapters/hast.js'
import {html, serialize} from '../../src/index.js'
import {buildArticle} from '../trees/build-node.js'
import {everyNode, twoArticles} from '../trees/every-node.js'

const print = (...children: Parameters<typeof buildArticle>[0]): string =>
  serialize(buildArticle([['paragraph', {}, [['sentence', {}, children]]]]), html)

describe('html', () => {
  it('prints an element for each block', () => {
    const lines = serialize(everyNode, html).split('\n')
    expect(lines[0]).toBe('<article lang="ar" dir="rtl">')
    expect(lines).toContain('<p class="kicker">اقتصاد</p>')
    expect(lines).toContain('<h2>ماذا بعد؟</h2>')
    expect(lines).toContain('<p class="date"><time datetime="2024-03-05">الثلاثاء 5 مارس 2024</time></p>')
    expect(lines.slice(-8)).toEqual([
      '<section class="teaser">',
      '<h3>معرض للزيتون</h3>',
      '<p>افتتح في المدينة معر</p>',
      '<p class="date">أمس</p>',
      '</section>',
      '</aside>',
      '</article>',
      '',
    ])
  })

  it('cites the first mention of the speaker and leaves the marks to the browser', () => {
    const markup = serialize(everyNode, html)
    expect(markup).toContain('<span class="entity person" id="a0-e1" data-entity="e1"')
    expect(markup).toContain('<q cite="#a0-e1" class="quote direct" data-quote="q1" data-form="direct"')
    expect(markup).toContain('>سنفتح السوق قريبا</q>.')
  })

  it('leaves repeated headlines and furniture out', () => {
    expect(serialize(everyNode, html)).not.toContain('شارك الخبر')
    expect(serialize(everyNode, html).split('تفتح سوقا جديدة')).toHaveLength(2)
  })

  it('isolates what runs from left to right', () => {
    expect(print('أعلنت New York Times عن COVID-19 أمس')).toContain(
      'أعلنت <bdi>New York Times</bdi> عن <bdi>COVID-19</bdi> أمس',
    )
  })

  it('ends an override that nobody closes', () => {
    expect(print('قبل \u202Eبعد')).toContain('<bdi>قبل \u202Eبعد</bdi>')
  })

  it('is parsed without an error', () => {
    const errors: string[] = []
    parseFragment(serialize(twoArticles, html), {onParseError: ({code}) => errors.push(code)})
    expect(errors).toEqual([])
  })
})

describe('toHast', () => {
  it('is printed by rehype-stringify as the same HTML', () => {
    const processor = unified().use(rehypeStringify)
    for (const tree of [everyNode, twoArticles, buildArticle([]), buildArticle([['related', {}, []]])])
      expect(processor.stringify(toHast(tree))).toBe(serialize(tree, html))
  })
})

import {describe, expect, it} from 'vitest'
import {json, markdown, ndjson, serialize, standoff, text, toStandoff, tree} from '../../src/index.js'
import {buildArticle, buildDeepArticle} from '../trees/build-node.js'
import {everyNode, everyNodeText, twoArticles} from '../trees/every-node.js'

describe('json', () => {
  it('gives the tree back', () => {
    expect(JSON.parse(serialize(twoArticles, json))).toStrictEqual(twoArticles)
    expect(JSON.parse(serialize(everyNode, json))).toStrictEqual(everyNode)
  })

  it('gives an empty root back', () => {
    const zero = {line: 1, column: 1, offset: 0}
    const root = {type: 'root' as const, position: {start: zero, end: zero}, children: []}
    expect(JSON.parse(serialize(root, json))).toStrictEqual(root)
  })

  it('writes a deep tree as JSON.stringify would', () => {
    const deep = buildDeepArticle(300)
    expect(serialize(deep, json)).toBe(`${JSON.stringify(deep)}\n`)
  })
})

describe('ndjson', () => {
  it('is one article a line', () => {
    const lines = serialize(twoArticles, ndjson).trimEnd().split('\n')
    const articles = twoArticles.children.filter(({type}) => type === 'article')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toStrictEqual(articles)
  })
})

describe('text', () => {
  it('is the clean article', () => {
    expect(serialize(everyNode, text)).toBe(`اقتصاد

وزارة الزراعة تفتح سوقا جديدة

الافتتاح بعد أسبوع

قالت وزيرة الزراعة سلمى الدباغ في صفاقس: «سنفتح السوق قريبا». وأضافت أن الكلفة 1,200 دينار لكل محل في "سوق الخميس".

ماذا بعد؟

ولصفاقس ميناء إن الميناء “جاهز”، قال مصدر محلي، وينتظر السفن.
`)
  })

  it('adds byline, date, source and captions on demand', () => {
    const clean = serialize(everyNode, text, {meta: true})
    for (const line of [
      'كتبت هدى المرزوق',
      'الثلاثاء 5 مارس 2024',
      'السوق الجديدة قبل الافتتاح',
      'المصدر: وكالات',
    ])
      expect(clean).toContain(`\n\n${line}\n\n`.trimEnd())
  })

  it('sets articles apart by two blank lines', () => {
    expect(serialize(twoArticles, text)).toContain('وينتظر السفن.\n\n\nخبر ثان\n\nهطل المطر.\n')
  })

  it('keeps a blank line the sign of a new block', () => {
    const article = buildArticle([['paragraph', {}, [['sentence', {}, ['أول \r\n\n ثان']]]]])
    expect(serialize(article, text)).toBe('أول\nثان\n')
  })
})

describe('markdown', () => {
  it('prints headings and paragraphs, and teasers on demand', () => {
    expect(serialize(everyNode, markdown, {related: true})).toBe(`اقتصاد

# وزارة الزراعة تفتح سوقا جديدة

**الافتتاح بعد أسبوع**

كتبت هدى المرزوق

الثلاثاء 5 مارس 2024

*السوق الجديدة قبل الافتتاح*

قالت وزيرة الزراعة سلمى الدباغ في صفاقس: «سنفتح السوق قريبا». وأضافت أن الكلفة 1,200 دينار لكل محل في "سوق الخميس".

## ماذا بعد؟

ولصفاقس ميناء إن الميناء “جاهز”، قال مصدر محلي، وينتظر السفن.

المصدر: وكالات

## اقرأ أيضا

* **معرض للزيتون**\\
  افتتح في المدينة معر\\
  أمس
`)
  })

  it('is the article alone by default', () => {
    expect(serialize(everyNode, markdown)).not.toContain('معرض')
  })
})

describe('standoff', () => {
  it('is one line a dump, whatever the number of articles', () => {
    const line = serialize(twoArticles, standoff)
    expect(line.split('\n')).toHaveLength(2)
    expect(JSON.parse(line)).toStrictEqual(toStandoff(twoArticles))
  })

  it('carries the id of the dump', () => {
    expect(JSON.parse(serialize(everyNode, standoff, {id: 'd001'}))).toMatchObject({id: 'd001'})
  })

  it('joins the pieces of a quote', () => {
    const {quotes} = toStandoff(everyNode)
    expect(quotes.map(({spans}) => spans.map(([start, end]) => everyNodeText.slice(start, end)))).toEqual([
      ['«سنفتح السوق قريبا»'],
      ['أن الكلفة 1,200 دينار لكل محل في "سوق الخميس"'],
      ['إن الميناء “جاهز”', 'وينتظر السفن'],
    ])
  })
})

describe('tree', () => {
  it('is one node a line', () => {
    const lines = serialize(everyNode, tree).split('\n')
    expect(lines.slice(0, 7)).toEqual([
      'article',
      '  record e1 person "سلمى الدباغ" ×1 role="وزيرة الزراعة"',
      '  record e2 organization "وزارة الزراعة" ×1',
      '  record e3 place "صفاقس" ×2',
      '  message truncated "ارة ال"@10',
      '  headline kicker "اقتصاد"',
      '  space "\\n\\n"',
    ])
    expect(lines).toContain(
      '      quote q1 direct closed named speaker="سلمى الدباغ" e1 role="وزيرة الزراعة"',
    )
    expect(lines).toContain('        entity money value=1200 unit="TND" "1,200 دينار"')
  })

  it('shows what cannot be seen', () => {
    const article = buildArticle([['headline', {role: 'title'}, ['\u202Eأ\u200F\u00A0\uD800\u{E0001}']]])
    expect(serialize(article, tree)).toContain('"\\u202eأ\\u200f\\u00a0\\ud800\\udb40\\udc01"')
  })
})

import {parse} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {csv, serialize} from '../../src/index.js'
import {buildArticle} from '../trees/build-node.js'
import {everyNode, everyNodeText, twoArticles} from '../trees/every-node.js'

const read = (source: string): Record<string, string>[] => parse(source, {columns: true, bom: true})

describe('csv', () => {
  it('is a quote a row', () => {
    const rows = read(serialize(everyNode, csv))
    expect(rows.map(({id, form, speaker}) => [id, form, speaker])).toEqual([
      ['q1', 'direct', 'سلمى الدباغ'],
      ['q2', 'indirect', 'سلمى الدباغ'],
      ['q3', 'mixed', 'مصدر محلي'],
    ])
    expect(rows[2]).toMatchObject({
      text: 'إن الميناء “جاهز” … وينتظر السفن',
      negated: 'true',
      confidence: '0.5',
    })
  })

  it('is a mention a row', () => {
    const rows = read(serialize(everyNode, csv, {rows: 'entities'}))
    expect(rows).toHaveLength(5)
    for (const {text, start, end} of rows) expect(everyNodeText.slice(Number(start), Number(end))).toBe(text)
  })

  it('is an article a row, numbered', () => {
    const rows = read(serialize(twoArticles, csv, {rows: 'articles'}))
    expect(rows.map(({article, headline, quotes}) => [article, headline, quotes])).toEqual([
      ['1', 'وزارة الزراعة تفتح سوقا جديدة', '3'],
      ['2', 'خبر ثان', '0'],
    ])
    expect(rows[0]).toMatchObject({date: '2024-03-05', byline: 'كتبت هدى المرزوق', source: 'المصدر: وكالات'})
  })

  it('ends rows with CR LF and starts with a byte order mark on demand', () => {
    expect(serialize(everyNode, csv)).toMatch(/^article,id,form,.*\r\n/u)
    expect(serialize(everyNode, csv, {bom: true})).toMatch(/^\uFEFFarticle,/u)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u200F=1', '＝1', '\r=1'])(
    'gives a spreadsheet no formula: %j',
    (value) => {
      const entity = buildArticle([
        ['headline', {role: 'title'}, [['entity', {kind: 'misc', name: value}, [value]]]],
      ])
      const [row] = read(serialize(entity, csv, {rows: 'entities'}))
      expect(row?.['text']).toBe(`'${value}`)
      const [raw] = read(serialize(entity, csv, {rows: 'entities', escapeFormulas: false}))
      expect(raw?.['text']).toBe(value)
    },
  )

  it('refuses rows that it does not know', () => {
    expect(() => serialize(everyNode, csv, {rows: 'words' as never})).toThrow(
      "serializer 'csv': option 'rows' must be one of quotes, entities, articles, got 'words'",
    )
  })
})

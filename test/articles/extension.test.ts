import {describe, expect, it} from 'vitest'
import {evidence, parse, teasers, type Extension} from '../../src/index.js'

const title = 'افتتاح سوق السمك الجديد في الميناء'
const paragraphs = [
  'افتتحت بلدية الميناء، صباح اليوم، سوق السمك الجديد بعد عامين من أعمال البناء التي تأخرت مرات عدة بسبب الأمطار.',
  'وقال رئيس البلدية إن السوق تضم ستين متجرا ومختبرا لفحص الأسماك وموقفا يتسع لمئتي سيارة.',
]
const other = 'صيادو الجزيرة ينتظرون عودة التيار الكهربائي'
const dump = [title, ...paragraphs, 'مرساة القراء', other].join('\n\n')

describe('an extension for one publisher', () => {
  it('adds a marker of the house', () => {
    const extension: Extension = {name: 'the harbour paper', lexicon: {markers: ['مرساة القراء']}}
    expect(teasers(parse(dump, {extensions: [extension]}))).toHaveLength(1)
    const labels = parse(dump, {extensions: [extension]}).children.flatMap((article) =>
      article.type === 'article' ? article.children.filter(({type}) => type === 'related') : [],
    )
    expect(labels).toHaveLength(1)
  })

  it('adds evidence of its own', () => {
    const harbourLine = evidence({advertisement: 30})
    const extension: Extension = {
      name: 'the harbour paper',
      blocks: [
        {
          name: 'tide table',
          read: ({start, end}, {words}) =>
            words.source.slice(start, end).startsWith('مرساة') ? harbourLine : undefined,
        },
      ],
    }
    const roles = parse(dump, {extensions: [extension]}).children.flatMap((article) =>
      article.type === 'article'
        ? article.children.flatMap((block) => (block.type === 'boilerplate' ? [block.role] : []))
        : [],
    )
    expect(roles).toEqual(['advertisement'])
  })
})

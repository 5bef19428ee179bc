import {describe, expect, it} from 'vitest'
import {brat, conll, conllu, serialize, webAnnotation} from '../../src/index.js'
import {buildArticle, buildRoot} from '../trees/build-node.js'
import {everyNode} from '../trees/every-node.js'
import {readBrat} from './read-back/brat.js'
import {readConllu} from './read-back/conllu.js'

describe('conll', () => {
  it('is a token a line, names in IOB2', () => {
    const lines = serialize(everyNode, conll).split('\n')
    expect(lines.slice(0, 2)).toEqual(['-DOCSTART- -X- -X- O', ''])
    expect(lines).toContain('سلمى _ _ B-PER')
    expect(lines).toContain('الدباغ _ _ I-PER')
  })

  it('sets proclitics before a name apart', () => {
    const lines = serialize(everyNode, conll).split('\n')
    expect(lines.slice(lines.indexOf('ول _ _ O'))[1]).toBe('صفاقس _ _ B-LOC')
  })

  it('starts a name beside another with B', () => {
    const name = (text: string): ['entity', object, string[]] => [
      'entity',
      {kind: 'place', name: text},
      [text],
    ]
    const article = buildArticle([['headline', {role: 'title'}, [name('تونس'), ' ', name('صفاقس')]]])
    expect(serialize(article, conll)).toBe('-DOCSTART- -X- -X- O\n\nتونس _ _ B-LOC\nصفاقس _ _ B-LOC\n\n')
  })

  it('counts the outermost of names inside one another', () => {
    const article = buildArticle([
      [
        'headline',
        {role: 'title'},
        [['entity', {kind: 'organization'}, ['جامعة ', ['entity', {kind: 'place'}, ['تونس']]]]],
      ],
    ])
    expect(serialize(article, conll)).toContain('جامعة _ _ B-ORG\nتونس _ _ I-ORG\n')
  })
})

describe('conllu', () => {
  it('prints a word that holds the start of a name as several', () => {
    const lines = serialize(everyNode, conllu).split('\n')
    const at = lines.findIndex((line) => line.startsWith('1-3\tولصفاقس'))
    expect(lines.slice(at, at + 4)).toEqual([
      '1-3\tولصفاقس\t_\t_\t_\t_\t_\t_\t_\t_',
      '1\tو\t_\t_\t_\t_\t_\t_\t_\t_',
      '2\tل\t_\t_\t_\t_\t_\t_\t_\t_',
      '3\tصفاقس\t_\t_\t_\t_\t_\t_\t_\tEntity=(e3-place)',
    ])
  })

  it('closes brackets in the order in which they nest', () => {
    const article = buildArticle([
      [
        'headline',
        {role: 'title'},
        [['entity', {kind: 'organization'}, ['جامعة ', ['entity', {kind: 'place'}, ['تونس']]]], '.'],
      ],
    ])
    expect(serialize(article, conllu)).toContain('\tEntity=(v-place)v)|SpaceAfter=No\n')
    expect(readConllu(serialize(article, conllu))[0]?.mentions).toEqual([
      'organization  جامعةتونس',
      'place  تونس',
    ])
  })

  it('prints nothing for an article without a word', () => {
    expect(serialize(buildArticle([]), conllu)).toBe('')
  })
})

describe('brat', () => {
  it('counts code points, from the start of the dump', () => {
    const place: ['entity', object, string[]] = ['entity', {kind: 'place', name: 'تونس'}, ['تونس']]
    const dump = buildRoot([
      ['space', '\n'],
      ['article', {entities: [], messages: []}, [['headline', {role: 'title'}, ['😀 ', place, ' 😀']]]],
      ['space', '\n'],
      ['article', {entities: [], messages: []}, [['headline', {role: 'title'}, [place]]]],
    ])
    expect(serialize(dump, brat)).toBe('T1\tPlace 3 7\tتونس\nT2\tPlace 10 14\tتونس\n')
  })

  it('cuts a span at a line end', () => {
    const article = buildArticle([
      ['headline', {role: 'title'}, [['entity', {kind: 'misc', name: 'سوق الخميس'}, ['سوق\r\nالخميس']]]],
    ])
    expect(serialize(article, brat)).toBe('T1\tMisc 0 3;5 11\tسوق الخميس\n')
    expect(readBrat(serialize(article, brat), 'سوق\r\nالخميس').mentions).toEqual(['misc  سوقالخميس'])
  })
})

describe('webAnnotation', () => {
  it('is a page of annotations', () => {
    const page = JSON.parse(serialize(everyNode, webAnnotation, {source: 'https://news.example/1'})) as {
      items: object[]
    }
    expect(page).toMatchObject({'@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage'})
    expect(page.items).toHaveLength(8)
    expect(page.items[1]).toMatchObject({
      id: 'https://news.example/1#annotation-2',
      type: 'Annotation',
      body: [
        {purpose: 'classifying', value: 'person'},
        {id: 'https://news.example/1#a0-e1', value: 'سلمى الدباغ'},
      ],
    })
  })
})

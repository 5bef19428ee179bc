import {describe, expect, it} from 'vitest'
import {createLineTable} from '../../src/ast/line-table.js'
import type {Node} from '../../src/index.js'
import {buildPhrasing, compareSpans, rank, type InlineSpan} from '../../src/tree/build-phrasing.js'

function print(node: Node): string {
  return 'children' in node
    ? `${node.type}(${(node.children as Node[]).map(print).join(' ')})`
    : `${node.type}:${node.value}`
}

function build(source: string, spans: InlineSpan[]): string {
  const builder = {source, lines: createLineTable(source), spans: spans.sort(compareSpans), cursor: 0}
  return buildPhrasing(builder, 0, source.length).map(print).join(' ')
}

const sentence = (start: number, end: number): InlineSpan => ({
  start,
  end,
  rank: rank.sentence,
  node: {type: 'sentence'},
})
const term = (start: number, end: number): InlineSpan => ({start, end, rank: rank.term, node: {type: 'term'}})
const mark = (start: number): InlineSpan => ({start, end: start + 1, rank: rank.mark, node: {type: 'mark'}})
const place = (start: number, end: number): InlineSpan => ({
  start,
  end,
  rank: rank.entity,
  node: {type: 'entity', kind: 'place'},
})

describe('buildPhrasing', () => {
  it('is one text where nothing was found', () => expect(build('abc', [])).toBe('text:abc'))

  it('nests spans and fills text between them', () => {
    expect(build('ab «cd» e', [sentence(0, 9), term(3, 7), mark(3), mark(6), place(4, 6)])).toBe(
      'sentence(text:ab  term(mark:« entity(text:cd) mark:») text: e)',
    )
  })

  it('puts space, not text, between sentences', () => {
    expect(build('ab. cd.', [sentence(0, 3), sentence(4, 7)])).toBe(
      'sentence(text:ab.) space:  sentence(text:cd.)',
    )
  })

  it('puts the entity outside the term of the same range', () => {
    expect(build('«ab»', [term(0, 4), place(0, 4)])).toBe('entity(term(text:«ab»))')
  })

  it('leaves out a span that crosses the end of the one around it', () => {
    expect(build('abcdef', [sentence(0, 3), place(2, 5), sentence(3, 6)])).toBe(
      'sentence(text:abc) sentence(text:def)',
    )
  })
})

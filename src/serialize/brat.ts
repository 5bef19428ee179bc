import type {Article, Attribution, Entity, Quote, Range} from '../ast/nodes.js'
import {select} from '../ast/visit.js'
import {articleText, quoteGroups, rangeOf} from './article-text.js'
import {codePointOffsets, type CodePointOffsets} from './code-point-offsets.js'
import type {Serializer} from './serializer.js'

/** The next number of each kind of line, and how many code points the text has so far. */
interface Memory {
  points: number
  readonly next: Record<LineKind, number>
}

type LineKind = 'T' | 'A' | 'R' | 'N' | '#'

/**
 * Brat standoff (`.ann`): names, values and quotes as ranges in code points of the dump, or of the article's own text when a
 * single article is printed. The text that goes with it (`.txt`) is `toString(tree)`.
 */
export const brat: Serializer<object, Memory> = {
  name: 'brat',
  mediaType: 'text/plain',
  extension: 'ann',
  memory: () => ({points: 0, next: {T: 1, A: 1, R: 1, N: 1, '#': 1}}),
  article: annotate,
  space({value}, {memory}) {
    memory.points = codePointOffsets(value, memory.points).end
    return ''
  },
}

const kindNames: Record<Entity['kind'], string> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  misc: 'Misc',
  date: 'Date',
  time: 'Time',
  money: 'Money',
  percent: 'Percent',
  quantity: 'Quantity',
}

function annotate(article: Article, {memory}: {memory: Memory}): string {
  const {text, cut, start} = articleText(article)
  const offsets = codePointOffsets(text, memory.points)
  memory.points = offsets.end
  const lines: string[] = []
  const add = (kind: LineKind, content: string): string => {
    const id = `${kind}${memory.next[kind]++}`
    lines.push(`${id}\t${content}\n`)
    return id
  }
  const span = (type: string, ranges: readonly Range[]): string => {
    const pieces = ranges.flatMap((range) => linesOf(range, cut(range)))
    const places = pieces.map(([from, to]) => pointRange(from - start, to - start, offsets)).join(';')
    return add('T', `${type} ${places}\t${pieces.map(cut).join(' ')}`)
  }
  for (const entity of select(article, 'entity')) addEntity(entity)
  for (const group of quoteGroups(article)) addQuote(group)
  return lines.join('')

  function addEntity(entity: Entity): void {
    const id = span(kindNames[entity.kind], [rangeOf(entity)])
    if (entity.id !== undefined)
      add('N', `Reference ${id} akhbar:${oneLine(entity.id)}\t${oneLine(entity.name ?? '')}`)
    if (entity.value !== undefined)
      add('#', `Value ${id}\t${oneLine(`${entity.value} ${entity.unit ?? ''}`)}`)
  }

  function addQuote(group: readonly [Quote, ...Quote[]]): void {
    const {form, attribution} = group[0]
    const id = span('Quote', group.map(rangeOf))
    add('A', `Form ${id} ${form}`)
    add('A', `Resolved ${id} ${attribution.resolved}`)
    if (attribution.negated) add('A', `Negated ${id}`)
    if (attribution.speaker !== undefined) add('#', `Speaker ${id}\t${oneLine(attribution.speaker)}`)
    for (const [name, range] of attributionRanges(attribution))
      add('R', `${name} Arg1:${id} Arg2:${span(name, [range])}`)
  }
}

function attributionRanges({cue, speakerRange, roleRange}: Attribution): [string, Range][] {
  const ranges: [string, Range | undefined][] = [
    ['Cue', cue],
    ['Speaker', speakerRange],
    ['Role', roleRange],
  ]
  return ranges.filter((entry): entry is [string, Range] => entry[1] !== undefined)
}

function pointRange(from: number, to: number, {at}: CodePointOffsets): string {
  return `${at(from)} ${at(to)}`
}

/** A span is given line by line: brat allows no line end in one. */
function linesOf([start]: Range, text: string): Range[] {
  return [...text.matchAll(/[^\n\r\v\f\u0085\u2028\u2029]+/gu)].map((match): Range => [
    start + match.index,
    start + match.index + match[0].length,
  ])
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

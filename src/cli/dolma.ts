import type {Article} from '../ast/nodes.js'
import {toString} from '../ast/to-string.js'
import {visit} from '../ast/visit.js'
import type {Serializer} from '../serialize/serializer.js'

/** `[start, end, score]`, in code points: the offsets that Python counts. */
type Span = [start: number, end: number, score: number]

/** The types of the nodes that become spans. */
type MarkedType =
  | 'article'
  | 'headline'
  | 'byline'
  | 'date'
  | 'source'
  | 'caption'
  | 'subheading'
  | 'paragraph'
  | 'related'
  | 'boilerplate'
  | 'quote'

const marked: readonly MarkedType[] = [
  'article',
  'headline',
  'byline',
  'date',
  'source',
  'caption',
  'subheading',
  'paragraph',
  'related',
  'boilerplate',
  'quote',
]

interface Memory {
  /** Code points before the next node. */
  before: number
  readonly spans: Readonly<Record<MarkedType, Span[]>>
}

/**
 * The attributes that Dolma's mixer filters by: spans of each kind of block, for keeping `akhbar__paragraph` or dropping
 * `akhbar__related` and `akhbar__boilerplate`, say. Teasers lie inside `akhbar__related`, with their headlines and paragraphs.
 */
export const dolma: Serializer<object, Memory> = {
  name: 'dolma',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  memory: () => ({
    before: 0,
    spans: Object.fromEntries(marked.map((type) => [type, []])) as unknown as Memory['spans'],
  }),
  article(node, {memory}) {
    addSpans(node, memory)
    return ''
  },
  space({value}, {memory}) {
    memory.before += countCodePoints(value)
    return ''
  },
  end({memory}) {
    const attributes = Object.fromEntries(marked.map((type) => [`akhbar__${type}`, memory.spans[type]]))
    return `${JSON.stringify({attributes})}\n`
  },
}

function addSpans(article: Article, memory: Memory): void {
  const text = toString(article)
  const offset = article.position.start.offset
  const points = codePointOffsets(text)
  const at = (unit: number): number => memory.before + points(unit - offset)
  visit(article, (node) => {
    const spans = memory.spans[node.type as MarkedType] as Span[] | undefined
    const {start, end} = node.position
    const score = node.type === 'quote' ? node.attribution.confidence : 1
    spans?.push([at(start.offset), at(end.offset), score])
  })
  memory.before += points(text.length)
}

/** How many code points stand before a UTF-16 offset. Without surrogates, as many as units. */
function codePointOffsets(text: string): (unit: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (unit) => unit
  const before = new Uint32Array(text.length + 1)
  let count = 0
  for (let unit = 0; unit < text.length; unit++) {
    before[unit] = count++
    if ((text.codePointAt(unit) ?? 0) > 0xffff) before[++unit] = count
  }
  before[text.length] = count
  return (unit) => before[unit]
}

function countCodePoints(text: string): number {
  return codePointOffsets(text)(text.length)
}

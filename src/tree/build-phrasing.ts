import type {LineTable} from '../ast/line-table.js'
import {isBlank} from '../text/is-blank.js'
import type {Entity, Node, Position, Quote, Sentence, Term} from '../ast/nodes.js'

/** What stands inside a block, before it is a node. Offsets are UTF-16, half open. */
export interface InlineSpan {
  readonly start: number
  readonly end: number
  /** Of two spans with the same range the lower one is outside: see {@link rank}. */
  readonly rank: number
  /** The node without position and children; a mark has no children. */
  readonly node:
    | Pick<Sentence, 'type'>
    | Pick<Term, 'type'>
    | {readonly type: 'mark'}
    | Omit<Quote, 'position' | 'children'>
    | Omit<Entity, 'position' | 'children'>
}

/** The nesting of spans that have the same range. */
export const rank = {sentence: 0, quote: 1, innerSentence: 2, entity: 3, term: 4, mark: 5} as const

/** Source order, outer spans first. */
export function compareSpans(a: InlineSpan, b: InlineSpan): number {
  return a.start - b.start || b.end - a.end || a.rank - b.rank
}

/** Where {@link buildPhrasing} stands: blocks are built in source order, so one cursor serves them all. */
export interface Builder {
  readonly source: string
  readonly lines: LineTable
  readonly spans: readonly InlineSpan[]
  /** Index of the first span not yet used. */
  cursor: number
}

/** An open parent. */
interface Frame {
  readonly node: {type: string; children: Node[]}
  readonly end: number
}

/** The node of a span, put into the tree: not a copy, since spans are many and each is used once. */
function opened(span: InlineSpan, position: Position): {type: string; children: Node[]} & Node {
  const node = span.node as {position?: Position; children?: Node[]}
  node.position = position
  node.children = []
  return node as {type: string; children: Node[]} & Node
}

/**
 * The children of the block at `start … end`: its spans nested, text between them. A span that crosses the end of the one around
 * it is cut there; quotes go on in a second piece, which `splitQuotes` has made before.
 */
export function buildPhrasing(builder: Builder, start: number, end: number): Node[] {
  const {source, lines, spans} = builder
  while (builder.cursor < spans.length && spans[builder.cursor].start < start) builder.cursor++
  if (start < end && (builder.cursor === spans.length || spans[builder.cursor].start >= end))
    return [{type: 'text', position: lines.position(start, end), value: source.slice(start, end)}]
  const children: Node[] = []
  const frames: Frame[] = [{node: {type: 'block', children}, end}]
  let offset = start
  for (; builder.cursor < spans.length && spans[builder.cursor].start < end; builder.cursor++) {
    const span = spans[builder.cursor]
    closeUntil(span.start)
    const parent = frames[frames.length - 1]
    if (span.end > parent.end || span.end <= span.start) continue
    fill(parent, span.start, span.node.type)
    const position = lines.position(span.start, span.end)
    if (span.node.type === 'mark') {
      parent.node.children.push({type: 'mark', position, value: source.slice(span.start, span.end)})
      offset = span.end
      continue
    }
    const node = opened(span, position)
    parent.node.children.push(node)
    frames.push({node, end: span.end})
  }
  closeUntil(end)
  fill(frames[0], end)
  return children

  /** Closes the frames that end at or before an offset, each with the text that is left in it. */
  function closeUntil(limit: number): void {
    while (frames.length > 1 && frames[frames.length - 1].end <= limit) {
      const frame = frames.pop() as Frame
      fill(frame, frame.end)
    }
  }

  /** Text up to an offset; what is blank beside a sentence is space. */
  function fill({node}: Frame, to: number, next?: string): void {
    if (offset >= to) return
    const {children} = node
    const beside =
      next === 'sentence' || (children.length > 0 && children[children.length - 1].type === 'sentence')
    const type = beside && isBlank(source, offset, to) ? 'space' : 'text'
    children.push({type, position: lines.position(offset, to), value: source.slice(offset, to)})
    offset = to
  }
}

import type {Entity, Range} from '../ast/nodes.js'
import type {Mention} from '../entities/mention.js'
import type {Entities} from '../entities/read-entities.js'
import type {QuoteSpan, QuoteSpans} from '../quotes/quote-span.js'
import type {Passage} from '../sentences/passage.js'
import {compareSpans, rank, type InlineSpan} from './build-phrasing.js'

/** Sentences, quotes, terms, marks and mentions of an article as one sorted list. */
export function inlineSpans(
  passages: readonly Passage[],
  {mentions}: Entities,
  found: QuoteSpans,
): InlineSpan[] {
  const spans: InlineSpan[] = []
  const isSpoken = insideRanges(piecesOf(found.quotes))
  const isTerm = insideRanges(found.terms)
  for (const {block, sentences} of passages)
    if (block.node.type === 'paragraph')
      for (const {start, end, depth} of sentences) {
        // Only a quote holds sentences; what is not said is one sentence with the rest.
        if (depth > 0 && (!isSpoken(start, end) || isTerm(start, end))) continue
        spans.push({
          start,
          end,
          rank: depth === 0 ? rank.sentence : rank.innerSentence,
          node: {type: 'sentence'},
        })
      }
  if (found.quotes.length > 0) {
    const outer = spans.filter((span) => span.rank === rank.sentence)
    found.quotes.forEach((quote, index) => pushQuote(spans, outer, quote, `q${index + 1}`))
  }
  for (const [start, end] of found.terms) spans.push({start, end, rank: rank.term, node: {type: 'term'}})
  for (const [start, end] of found.marks) spans.push({start, end, rank: rank.mark, node: {type: 'mark'}})
  for (const mention of mentions)
    spans.push({start: mention.start, end: mention.end, rank: rank.entity, node: entityNode(mention)})
  return spans.sort(compareSpans)
}

function piecesOf(quotes: readonly QuoteSpan[]): Range[] {
  const all: Range[] = []
  for (const {pieces} of quotes) for (const piece of pieces) all.push(piece)
  return all
}

/** Written out, not spread: mentions are many. */
function entityNode({kind, name, record, value, unit}: Mention): EntityNode {
  const node: EntityNode = {type: 'entity', kind}
  if (record !== undefined) node.id = `e${record + 1}`
  if (name !== undefined) node.name = name
  if (value !== undefined) node.value = value
  if (unit !== undefined) node.unit = unit
  return node
}

type EntityNode = Omit<Entity, 'position' | 'children'>

/** Whether a range lies inside one of some ranges; to be asked in source order. */
function insideRanges(ranges: readonly Range[]): (start: number, end: number) => boolean {
  const pieces = ranges.length < 2 ? ranges : [...ranges].sort((a, b) => a[0] - b[0])
  let next = 0
  let reach = 0
  return (start, end) => {
    while (next < pieces.length && pieces[next][0] <= start) reach = Math.max(reach, pieces[next++][1])
    return end <= reach
  }
}

/** A quote is one node a piece, and a piece that runs over a sentence's end is cut there. */
function pushQuote(
  spans: InlineSpan[],
  sentences: readonly InlineSpan[],
  quote: QuoteSpan,
  id: string,
): void {
  const pieces: Range[] = []
  for (const piece of quote.pieces) cutAtSentences(piece, sentences, pieces)
  pieces.forEach(([start, end], index) => {
    const part = index === 0 ? 'initial' : index === pieces.length - 1 ? 'final' : 'medial'
    spans.push({
      start,
      end,
      rank: rank.quote,
      node: {
        type: 'quote',
        id,
        form: quote.form,
        ...(quote.closed !== undefined && {closed: quote.closed}),
        ...(pieces.length > 1 && {part}),
        attribution: structuredCopy(quote.attribution),
      },
    })
  })
}

/** Each piece has its own attribution object, so that changing one node changes no other. */
function structuredCopy(attribution: QuoteSpan['attribution']): QuoteSpan['attribution'] {
  const copy = {...attribution}
  const {cue, speakerRange, roleRange} = attribution
  if (cue) copy.cue = [cue[0], cue[1]]
  if (speakerRange) copy.speakerRange = [speakerRange[0], speakerRange[1]]
  if (roleRange) copy.roleRange = [roleRange[0], roleRange[1]]
  return copy
}

/** Adds a piece, cut where it runs over a sentence's end, to `pieces`. */
function cutAtSentences(piece: Range, sentences: readonly InlineSpan[], pieces: Range[]): void {
  const [start, end] = piece
  const first = firstEndingAfter(sentences, start)
  if (first + 1 >= sentences.length || sentences[first + 1].start >= end) {
    pieces.push(piece)
    return
  }
  for (let index = first; index < sentences.length && sentences[index].start < end; index++)
    pieces.push([Math.max(start, sentences[index].start), Math.min(end, sentences[index].end)])
}

function firstEndingAfter(sentences: readonly InlineSpan[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

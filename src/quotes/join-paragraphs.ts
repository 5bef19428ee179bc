import type {Range} from '../ast/nodes.js'
import type {Passage} from '../sentences/passage.js'
import type {Words} from '../words/words.js'
import {familyAt} from './mark-family.js'
import type {MarkPair} from './mark-pair.js'
import type {QuoteSpan} from './quote-span.js'

/** Where speech goes on in the next paragraph. */
interface Continuation {
  readonly range: Range
  readonly closed: boolean
}

/**
 * Makes one quote of speech whose marks run over several paragraphs: a paragraph ends inside open marks, and the next one opens
 * them again or only closes them.
 *
 *     وقال المدير: "لدينا خطة للشتاء.
 *     "ولدينا خطة أخرى إذا طال".
 *     ^
 */
export function joinParagraphs(
  words: Words,
  passages: readonly Passage[],
  quotes: readonly QuoteSpan[],
): QuoteSpan[] {
  const joined: QuoteSpan[] = []
  let passage = 0
  for (let index = 0; index < quotes.length; index++) {
    const quote = quotes[index]
    const [start, end] = quote.pieces[quote.pieces.length - 1]
    while (passage + 1 < passages.length && passages[passage + 1].block.start <= start) passage++
    const open =
      quote.closed === false ? passages[passage]?.marks.find((pair) => isOpenAt(words, pair, end)) : undefined
    if (!open) {
      joined.push(quote)
      continue
    }
    const pieces = quote.pieces.map((piece): Range => [...piece])
    pieces[pieces.length - 1][1] = passages[passage].block.end
    let closed = false
    let at = passage
    while (!closed) {
      const next = continuationIn(words, passages, at, open)
      if (!next) break
      pieces.push(next.range)
      closed = next.closed
      at++
    }
    if (at === passage) {
      joined.push(quote)
      continue
    }
    joined.push({...quote, pieces, closed})
    const last = pieces[pieces.length - 1][1]
    while (index + 1 < quotes.length && quotes[index + 1].pieces[0][0] < last) index++
  }
  return joined
}

/** An opener without a closer whose speech ends where the quote does. */
function isOpenAt(words: Words, {open, close, last}: MarkPair, end: number): boolean {
  return open >= 0 && close < 0 && last > open + 1 && words.end[last - 1] === end
}

function continuationIn(
  words: Words,
  passages: readonly Passage[],
  at: number,
  {open}: MarkPair,
): Continuation | undefined {
  const next = passages[at + 1]
  if (!next || next.story !== passages[at].story || next.block.node.type !== 'paragraph') return undefined
  const {block, marks} = next
  const family = familyAt(words, open)
  const [pair] = marks
  if (!pair) return undefined
  if (pair.open === block.first && familyAt(words, pair.open) === family) {
    const isClosed = pair.close >= 0
    return {range: [block.start, isClosed ? words.end[pair.close] : block.end], closed: isClosed}
  }
  if (pair.open < 0 && familyAt(words, pair.close) === family)
    return {range: [block.start, words.end[pair.close]], closed: true}
  return undefined
}

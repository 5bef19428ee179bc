import type {Article, Node, Quote, Range} from '../ast/nodes.js'
import {toString} from '../ast/to-string.js'
import {select} from '../ast/visit.js'

/** An article's own text, from which ranges of the dump are cut. */
export interface ArticleText {
  readonly text: string
  /** Where it starts in the dump. */
  readonly start: number
  /** The text of a range of the dump. */
  readonly cut: (range: Range) => string
}

/** Reads the text of an article once; each cut is then cheap, however deep the node. */
export function articleText(article: Article): ArticleText {
  const text = toString(article)
  const start = article.position.start.offset
  return {text, start, cut: ([from, to]) => text.slice(from - start, to - start)}
}

/** The range of a node. */
export function rangeOf({position}: Node): Range {
  return [position.start.offset, position.end.offset]
}

/** The quotes of an article, each as its pieces in source order. */
export function quoteGroups(article: Article): [first: Quote, ...more: Quote[]][] {
  const groups = new Map<string, [Quote, ...Quote[]]>()
  for (const piece of select(article, 'quote')) {
    const group = groups.get(piece.id)
    if (group) group.push(piece)
    else groups.set(piece.id, [piece])
  }
  return [...groups.values()]
}

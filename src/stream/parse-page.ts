import type {Article, ArticleMeta, Message} from '../ast/nodes.js'
import type {Parser} from '../parse.js'
import {endsInHighSurrogate} from './chunk.js'
import type {Page} from './page-splitter.js'

/** Longest text of a page that a stream parses, in UTF-16 code units, when nothing else is said. */
export const defaultMaxArticleLength = 5_000_000

/** The articles of one page, cut when it is too long. */
export function parsePage(parser: Parser, page: Page, longest: number, meta?: ArticleMeta): Article[] {
  const text = page.length > longest ? cut(page.text, longest) : page.text
  const articles: Article[] = []
  for (const child of parser.parse(text).children) {
    if (child.type !== 'article') continue
    if (meta) child.meta = {...meta}
    articles.push(child)
  }
  if (page.length > longest)
    articles[articles.length - 1]?.messages.push(tooLong(articles, page.length, longest))
  return articles
}

/** Cuts no character in two. */
function cut(text: string, longest: number): string {
  const start = text.slice(0, longest)
  return endsInHighSurrogate(start) ? start.slice(0, -1) : start
}

/** Points to the block that was cut. */
function tooLong(articles: readonly Article[], length: number, longest: number): Message {
  const {children} = articles[articles.length - 1]
  const {start, end} = children[children.length - 1].position
  return {
    code: 'article-too-long',
    reason: `The page is ${length} code units long; what is past ${longest} was left out`,
    range: [start.offset, end.offset],
  }
}

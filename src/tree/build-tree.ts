import type {OutlineArticle, OutlineBlock, OutlineRelated, OutlineTeaser} from '../articles/outline.js'
import {lineTable} from '../ast/line-table.js'
import type {Article, EntityRecord, Message, Node, Root, Space} from '../ast/nodes.js'
import {TokenKind, type Tokens} from '../tokenize/tokens.js'
import {buildPhrasing, type Builder, type InlineSpan} from './build-phrasing.js'

/** All that the stages found in one article. */
export interface AnalysedArticle {
  readonly outline: OutlineArticle
  /** Sentences, quotes, terms, marks and mentions, in the order of `compareSpans`. */
  readonly spans: readonly InlineSpan[]
  readonly entities: EntityRecord[]
  readonly messages: Message[]
}

/** Makes the tree: articles, their blocks, and inside each block its spans, with white space between them. */
export function buildTree(tokens: Tokens, articles: readonly AnalysedArticle[]): Root {
  const {source} = tokens
  const lines = lineTable(lineStarts(tokens))
  const children: (Article | Space)[] = []
  let end = 0
  for (const article of articles) {
    const node = buildArticle({source, lines, spans: article.spans, cursor: 0}, article)
    if (end < node.position.start.offset) children.push(space(end, node.position.start.offset))
    children.push(node)
    end = node.position.end.offset
  }
  if (end < source.length) children.push(space(end, source.length))
  return {type: 'root', position: lines.position(0, source.length), children}

  function space(from: number, to: number): Space {
    return {type: 'space', position: lines.position(from, to), value: source.slice(from, to)}
  }
}

/** Where lines start: the tokenizer has found their ends. */
function lineStarts({kind, start, length}: Tokens): number[] {
  const starts = [0]
  for (let token = 0; token < length; token++)
    if (kind[token] === TokenKind.lineEnd) starts.push(start[token + 1])
  return starts
}

function buildArticle(builder: Builder, {outline, entities, messages}: AnalysedArticle): Article {
  const children = spaced(builder, outline.blocks, (block) =>
    'node' in block ? buildBlock(builder, block) : buildRelated(builder, block),
  )
  return {type: 'article', entities, messages, position: around(children), children} as Article
}

function buildRelated(builder: Builder, related: OutlineRelated): Node {
  const children = spaced(builder, related.items, (item) =>
    'node' in item ? buildBlock(builder, item) : buildTeaser(builder, item),
  )
  return {type: 'related', position: around(children), children} as Node
}

function buildTeaser(builder: Builder, {blocks, truncated}: OutlineTeaser): Node {
  const children = spaced(builder, blocks, (block) => buildBlock(builder, block))
  return {type: 'teaser', ...(truncated && {truncated}), position: around(children), children} as Node
}

function buildBlock(builder: Builder, {node, start, end}: OutlineBlock): Node {
  return {
    ...node,
    position: builder.lines.position(start, end),
    children: buildPhrasing(builder, start, end),
  } as Node
}

/** Builds each item and puts the white space between them. */
function spaced<T>({source, lines}: Builder, items: readonly T[], build: (item: T) => Node): Node[] {
  const children: Node[] = []
  let end = -1
  for (const item of items) {
    const node = build(item)
    const start = node.position.start.offset
    if (end >= 0 && end < start)
      children.push({type: 'space', position: lines.position(end, start), value: source.slice(end, start)})
    children.push(node)
    end = node.position.end.offset
  }
  return children
}

function around(children: readonly Node[]): Node['position'] {
  return {start: {...children[0].position.start}, end: {...children[children.length - 1].position.end}}
}

import type {Article, Parent, Root} from '../ast/nodes.js'
import {isParent, visit} from '../ast/visit.js'
import {
  holdsBlocks,
  htmlElements,
  htmlFacts,
  isLeftOut,
  isPrinted,
  type HtmlElement,
  type HtmlFacts,
} from '../serialize/html/html-elements.js'
import {isolate} from '../serialize/html/isolate.js'

/** A hast text. */
export interface HastText {
  type: 'text'
  value: string
}

/** A hast element. */
export interface HastElement {
  type: 'element'
  tagName: string
  properties: Record<string, string | string[]>
  children: HastContent[]
}

/** What stands in an element. */
export type HastContent = HastElement | HastText

/** A hast root. */
export interface HastRoot {
  type: 'root'
  children: HastContent[]
}

/**
 * The articles of a tree as hast, the HTML tree of unified: printed by rehype-stringify it is what the `html` serializer
 * prints. The types are declared here and fit those of `@types/hast`.
 */
export function toHast(tree: Root | Article): HastRoot {
  const root: HastRoot = {type: 'root', children: []}
  const articles = tree.type === 'article' ? [tree] : tree.children
  for (const article of articles)
    if (article.type === 'article') root.children.push(...articleToHast(article), text('\n'))
  return root
}

function articleToHast(article: Article): HastContent[] {
  const facts = htmlFacts(article)
  const top: HastContent[] = []
  // Where the children of each ancestor go: its innermost element.
  const sinks: HastContent[][] = []
  visit(article, (node, ancestors) => {
    const parent = ancestors[ancestors.length - 1]
    const sink = sinks[ancestors.length - 1] ?? top
    if (!isPrinted(node)) return 'skip'
    if (isParent(node)) {
      sinks[ancestors.length] = open(node, parent, facts, sink)
      if (holdsBlocks(node)) sinks[ancestors.length].push(text('\n'))
    } else if (!isLeftOut(node, parent)) pushText(sink, node.value)
    return undefined
  })
  return top
}

/** Puts the elements of a node at the end of `sink`, with a line end after a block; gives the children of the innermost. */
function open(
  node: Parent,
  parent: Parent | undefined,
  facts: HtmlFacts,
  sink: HastContent[],
): HastContent[] {
  let inner = sink
  for (const element of htmlElements(node, parent, facts)) {
    const child = toElement(element)
    inner.push(child)
    inner = child.children
  }
  if (parent && holdsBlocks(parent)) sink.push(text('\n'))
  return inner
}

function pushText(sink: HastContent[], value: string): void {
  for (const piece of isolate(value))
    sink.push(
      piece.isolated
        ? {type: 'element', tagName: 'bdi', properties: {}, children: [text(piece.value)]}
        : text(piece.value),
    )
}

function toElement({tag, attributes}: HtmlElement): HastElement {
  const properties: HastElement['properties'] = {}
  for (const [name, value = ''] of Object.entries(attributes))
    properties[propertyName(name)] = name === 'class' ? value.split(' ') : value
  return {type: 'element', tagName: tag, properties, children: []}
}

function propertyName(attribute: string): string {
  if (attribute === 'class') return 'className'
  if (attribute === 'datetime') return 'dateTime'
  return attribute.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())
}

function text(value: string): HastText {
  return {type: 'text', value}
}

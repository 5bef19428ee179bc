import {parse, type DefaultTreeAdapterTypes} from 'parse5'
import {mentionFact, quoteFact, type Facts} from './facts.js'

type HtmlNode = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Reads the names and quotes of a page. */
export function readPage(source: string): Facts[] {
  return descendants(parse(source).childNodes)
    .filter(({nodeName}) => nodeName === 'article')
    .map(({childNodes}) => {
      const elements = descendants(childNodes)
      return {mentions: elements.flatMap(readMention), quotes: readQuotes(elements)}
    })
}

/** All elements at or below some nodes, in document order. */
export function descendants(nodes: readonly HtmlNode[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...descendants(node.childNodes)] : []))
}

export function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value
}

export function textOfHtml(node: HtmlNode): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOfHtml).join('') : ''
}

function classes(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(' ')
}

function readMention(element: Element): string[] {
  const [first, kind] = classes(element)
  if (first !== 'entity' || !kind) return []
  return [mentionFact(kind, attribute(element, 'data-entity') ?? '', textOfHtml(element))]
}

function readQuotes(elements: readonly Element[]): string[] {
  const groups = new Map<string, Element[]>()
  for (const element of elements) {
    const id = attribute(element, 'data-quote')
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), element])
  }
  return [...groups.values()].map((pieces) => {
    const [first] = pieces
    if (!first) return ''
    const form = attribute(first, 'data-form') ?? ''
    return quoteFact(form, attribute(first, 'data-speaker'), pieces.map(textOfHtml))
  })
}

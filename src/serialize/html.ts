import type {Leaf, Parent} from '../ast/nodes.js'
import {escapeHtml, escapeHtmlAttribute} from './html/escape-html.js'
import {
  holdsBlocks,
  htmlElements,
  htmlFacts,
  isLeftOut,
  isPrinted,
  type HtmlElement,
  type HtmlFacts,
} from './html/html-elements.js'
import {isolate} from './html/isolate.js'
import {defineSerializer, type HandlerSerializer, type HandlerState} from './serializer.js'

type State = HandlerState<object, HtmlFacts>

/**
 * Semantic HTML without styles: `article`, `h1`, `p`, `q` with `cite`, `time`, `aside`. It is a fragment: an `article` element for
 * each article.
 */
export const html: HandlerSerializer<object, HtmlFacts> = /* @__PURE__ */ defineSerializer<object, HtmlFacts>(
  {
    name: 'html',
    mediaType: 'text/html',
    extension: 'html',
    facts: (article) => htmlFacts(article),
    handlers: {
      article: (node, state) => `${wrap(node, state)}\n`,
      headline: wrap,
      subheading: wrap,
      paragraph: wrap,
      byline: wrap,
      date: wrap,
      source: wrap,
      caption: wrap,
      boilerplate: wrap,
      related: wrap,
      label: wrap,
      teaser: wrap,
      sentence: wrap,
      quote: wrap,
      term: wrap,
      entity: wrap,
      text: leaf,
      mark: leaf,
      space: leaf,
    },
  },
)

function wrap(node: Parent, {children, ancestors, facts}: State): string {
  if (!isPrinted(node)) return ''
  const content = holdsBlocks(node) ? lines(children(node, '\n')) : children(node)
  return wrapHtml(htmlElements(node, ancestors[ancestors.length - 1], facts), content)
}

function lines(blocks: string): string {
  return blocks ? `\n${blocks}\n` : '\n'
}

function leaf(node: Leaf, {ancestors}: State): string {
  return isLeftOut(node, ancestors[ancestors.length - 1]) ? '' : isolatedHtml(node.value)
}

/** Content inside elements, the outermost first. */
export function wrapHtml(elements: readonly HtmlElement[], content: string): string {
  return elements.reduceRight((inner, {tag, attributes}) => {
    let open = tag
    for (const [name, value] of Object.entries(attributes))
      open += ` ${name}="${escapeHtmlAttribute(value ?? '')}"`
    return `<${open}>${inner}</${tag}>`
  }, content)
}

/** A text as HTML, with `bdi` round what runs from left to right. */
export function isolatedHtml(text: string): string {
  let markup = ''
  for (const {value, isolated} of isolate(text))
    markup += isolated ? `<bdi>${escapeHtml(value)}</bdi>` : escapeHtml(value)
  return markup
}

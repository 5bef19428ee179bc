import type {Parent} from '../ast/nodes.js'
import {joinLines} from './one-line.js'
import {nothing, passThrough} from './pass-through.js'
import {defineSerializer, type HandlerSerializer, type HandlerState} from './serializer.js'

/** Options of {@link text}. */
export interface TextOptions {
  /** Print the lines about the story too: byline, date, source and captions. */
  meta: boolean
}

/**
 * The clean article: headline, deck, subheadings and paragraphs with a blank line between them; no repeated headline, teasers,
 * markers or page furniture.
 */
export const text: HandlerSerializer<TextOptions> = /* @__PURE__ */ defineSerializer<TextOptions>({
  name: 'text',
  mediaType: 'text/plain',
  extension: 'txt',
  defaults: {meta: false},
  between: () => '\n\n',
  handlers: {
    article: (node, {children}) => {
      const blocks = children(node, '\n\n')
      return blocks && `${blocks}\n`
    },
    headline: (node, state) => (node.role === 'repeat' ? '' : block(node, state)),
    subheading: block,
    paragraph: block,
    byline: meta,
    date: meta,
    source: meta,
    caption: meta,
    related: nothing,
    label: nothing,
    teaser: nothing,
    boilerplate: nothing,
    sentence: passThrough,
    quote: passThrough,
    term: passThrough,
    entity: passThrough,
    text: (node) => node.value,
    mark: (node) => node.value,
    // Space between blocks gives way to the blank line; space between sentences is the writer's.
    space: (node, {ancestors}) => (ancestors[ancestors.length - 1]?.type === 'article' ? '' : node.value),
  },
})

function block(node: Parent, {children}: HandlerState<TextOptions>): string {
  return joinLines(children(node), '\n')
}

function meta(node: Parent, state: HandlerState<TextOptions>): string {
  return state.options.meta ? block(node, state) : ''
}

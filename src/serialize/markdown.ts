import type {Parent} from '../ast/nodes.js'
import {escapeMarkdown} from './escape-markdown.js'
import {oneLine} from './one-line.js'
import {nothing, passThrough} from './pass-through.js'
import {defineSerializer, type HandlerSerializer, type HandlerState} from './serializer.js'

/** Options of {@link markdown}. */
export interface MarkdownOptions {
  /** Print the teasers of other stories too, as a list. Default: `false`, the article alone. */
  related: boolean
}

/** Markdown: the article's headings, lines and paragraphs. Text is escaped, so no page can smuggle in links or HTML. */
export const markdown: HandlerSerializer<MarkdownOptions> = /* @__PURE__ */ defineSerializer<MarkdownOptions>(
  {
    name: 'markdown',
    mediaType: 'text/markdown',
    extension: 'md',
    defaults: {related: false},
    between: () => '\n---\n\n',
    handlers: {
      article: (node, {children}) => {
        const blocks = children(node, '\n\n')
        return blocks && `${blocks}\n`
      },
      headline(node, state) {
        if (node.role === 'repeat') return ''
        if (parentType(state) === 'teaser') return wrapped(node, state, '**')
        if (node.role === 'title') return heading('#', node, state)
        return node.role === 'deck' ? wrapped(node, state, '**') : line(node, state)
      },
      subheading: (node, state) => heading('##', node, state),
      paragraph: (node, state) =>
        parentType(state) === 'teaser' ? line(node, state) : escapeMarkdown(state.children(node)),
      byline: line,
      date: line,
      source: line,
      caption: (node, state) => wrapped(node, state, '*'),
      related: (node, {children, options}) => (options.related ? children(node, '\n\n') : ''),
      label: (node, state) => heading('##', node, state),
      teaser: (node, {children}) => {
        const parts = children(node, '\\\n  ')
        return parts && `* ${parts}`
      },
      boilerplate: nothing,
      sentence: passThrough,
      quote: passThrough,
      term: passThrough,
      entity: passThrough,
      text: ({value}) => value,
      mark: ({value}) => value,
      space: ({value}, state) =>
        parentType(state) === 'paragraph' || parentType(state) === 'quote' ? value : '',
    },
  },
)

type State = HandlerState<MarkdownOptions>

function parentType({ancestors}: State): Parent['type'] | undefined {
  return ancestors[ancestors.length - 1]?.type
}

function line(node: Parent, {children}: State): string {
  return escapeMarkdown(oneLine(children(node)))
}

function heading(marker: string, node: Parent, state: State): string {
  const text = line(node, state)
  // A closing sequence of # would be left out of the heading.
  return text && `${marker} ${text.replace(/(?=#$)/u, '\\')}`
}

/** Emphasis closes after a letter only when punctuation or a space follows: the mark ends the line, so it does. */
function wrapped(node: Parent, state: State, marker: string): string {
  const text = line(node, state)
  return text && marker + text + marker
}

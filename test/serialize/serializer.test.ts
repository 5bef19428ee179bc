import {describe, expect, it} from 'vitest'
import {
  defineSerializer,
  extendSerializer,
  serialize,
  text,
  type Handlers,
  type Parent,
} from '../../src/index.js'
import {buildArticle, buildDeepArticle, buildNode} from '../trees/build-node.js'
import {everyNode} from '../trees/every-node.js'

const through = (node: Parent, {children}: {children: (node: Parent) => string}): string => children(node)
const leaf = ({value}: {value: string}): string => value
const handlers: Handlers = {
  article: through,
  headline: through,
  byline: through,
  date: through,
  source: through,
  caption: through,
  subheading: through,
  paragraph: through,
  related: through,
  label: through,
  teaser: through,
  boilerplate: through,
  sentence: through,
  quote: through,
  term: through,
  entity: through,
  text: leaf,
  mark: leaf,
  space: leaf,
}
const source = defineSerializer({name: 'source', mediaType: 'text/plain', extension: 'txt', handlers})

describe('defineSerializer', () => {
  it('is exhaustive: a list of handlers with a type missing does not compile', () => {
    const rest: Omit<Handlers, 'quote'> = handlers
    // @ts-expect-error The handler of quote is missing.
    defineSerializer({name: 'broken', mediaType: 'text/plain', extension: 'txt', handlers: rest})
  })

  it('types the node of each handler', () => {
    const speakers = extendSerializer(source, {
      handlers: {quote: (node) => `[${node.attribution.speaker ?? '?'}]`},
    })
    expect(serialize(everyNode, speakers)).toContain(
      'قالت وزيرة الزراعة سلمى الدباغ في صفاقس: [سلمى الدباغ].',
    )
  })

  it('tells a handler its ancestors', () => {
    const seen: string[] = []
    const watching = extendSerializer(source, {
      handlers: {
        mark: ({value}, {ancestors}) => {
          seen.push(ancestors.map(({type}) => type).join(' '))
          return value
        },
      },
    })
    serialize(everyNode, watching)
    expect(seen[0]).toBe('article paragraph sentence quote')
    expect(seen[2]).toBe('article paragraph sentence quote term')
  })

  it('prints a made-up node through state.print', () => {
    const once = extendSerializer(source, {handlers: {term: (_node, {print}) => print(buildNode('!'))}})
    expect(serialize(everyNode, once)).toContain('لكل محل في !.')
  })

  it('joins children with a separator, leaving out those that print nothing', () => {
    const lines = extendSerializer(source, {
      handlers: {article: (node, {children}) => children(node, '|'), space: () => '', related: null},
    })
    expect(serialize(everyNode, lines)).toMatch(/^اقتصاد\|.*\|شارك الخبر$/u)
  })

  it('prints a tree of any depth', () => {
    const deep = buildDeepArticle(100_000)
    expect(serialize(deep, source)).toBe('ن')
    expect(serialize(deep, text)).toBe('ن\n')
  })

  it('says which handler returned no string', () => {
    const wrong = extendSerializer(source, {handlers: {term: (() => undefined) as never}})
    expect(() => serialize(everyNode, wrong)).toThrow(
      "serializer 'source': the handler of 'term' returned undefined, not a string",
    )
  })

  it('collects facts about an article before its nodes are printed', () => {
    const counting = defineSerializer<object, number>({
      ...source,
      facts: (article) => article.entities.length,
      handlers: {...handlers, article: (_node, {facts}) => `${facts}`},
    })
    expect(serialize(everyNode, counting)).toBe('3')
  })
})

describe('extendSerializer', () => {
  it('removes a handler and all below it', () => {
    const bare = extendSerializer(source, {name: 'bare', handlers: {paragraph: null, related: null}})
    expect(bare.name).toBe('bare')
    expect(serialize(everyNode, bare)).not.toContain('سلمى')
    expect(serialize(everyNode, bare)).not.toContain('معرض')
  })

  it('leaves the base as it was', () => {
    const before = serialize(everyNode, source)
    extendSerializer(source, {handlers: {text: () => ''}, end: () => 'end'})
    expect(serialize(everyNode, source)).toBe(before)
  })

  it('changes defaults, which options still override', () => {
    const withMeta = extendSerializer(text, {defaults: {meta: true}})
    expect(serialize(everyNode, withMeta)).toContain('هدى المرزوق')
    expect(serialize(everyNode, withMeta, {meta: false})).not.toContain('هدى المرزوق')
    expect(serialize(everyNode, text)).not.toContain('هدى المرزوق')
  })

  it('changes what stands around the articles', () => {
    const framed = extendSerializer(source, {begin: () => '<', end: () => '>'})
    expect(serialize(buildArticle([]), framed)).toBe('<>')
  })
})

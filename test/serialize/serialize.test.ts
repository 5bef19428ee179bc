import {describe, expect, it} from 'vitest'
import {createPrinter, json, serialize, text, tree} from '../../src/index.js'
import {everySerializer} from './every-serializer.js'
import {buildArticle, buildDeepArticle} from '../trees/build-node.js'
import {everyNode, twoArticles} from '../trees/every-node.js'

describe('serialize', () => {
  it.each(everySerializer.map((serializer) => [serializer.name, serializer] as const))(
    'equals the joined stream in %s',
    (_name, serializer) => {
      const printer = createPrinter(serializer)
      let joined = printer.begin()
      for (const child of twoArticles.children) joined += printer.write(child)
      joined += printer.end()
      expect(serialize(twoArticles, serializer)).toBe(joined)
      expect(joined).not.toBe('')
    },
  )

  it.each(everySerializer.map((serializer) => [serializer.name, serializer] as const))(
    'prints an empty dump, an article without children and a deep tree in %s',
    (_name, serializer) => {
      const empty = {...twoArticles, children: []}
      expect(typeof serialize(empty, serializer)).toBe('string')
      expect(typeof serialize(buildArticle([]), serializer)).toBe('string')
      expect(typeof serialize(buildDeepArticle(20_000), serializer)).toBe('string')
    },
  )

  it('refuses an invalid tree and names the path', () => {
    const broken = structuredClone(everyNode)
    Object.assign(broken.children[2] ?? {}, {role: 'huge'})
    expect(() => serialize(broken, text)).toThrow(
      new TypeError(
        "serialize: invalid tree at children[2].role: expected one of title, repeat, kicker, deck, got 'huge'",
      ),
    )
  })

  it.each([
    [null, 'serialize: invalid tree: expected a node, got null'],
    ['نص', "serialize: invalid tree: expected a node, got 'نص'"],
    [everyNode.children[0], "serialize: expected a root or an article, got 'headline'"],
  ])('refuses %s', (value, message) => {
    expect(() => serialize(value as never, text)).toThrow(new TypeError(message))
  })

  it('refuses what is no serializer', () => {
    expect(() => serialize(everyNode, 'json' as never)).toThrow(
      'serialize: expected a serializer (an object with `article`), got string',
    )
    expect(() => serialize(everyNode, null as never)).toThrow('got null')
  })

  it('refuses options that the format does not have', () => {
    expect(() => serialize(everyNode, text, {metadata: true} as never)).toThrow(
      "serializer 'text' has no option 'metadata'; it has meta",
    )
    expect(() => serialize(everyNode, tree, {meta: true})).toThrow('it has none')
    expect(() => serialize(everyNode, text, {meta: 1} as never)).toThrow(
      "serializer 'text': option 'meta' must be of type boolean, got number",
    )
    expect(() => serialize(everyNode, text, 7 as never)).toThrow('expected an options object, got number')
  })
})

describe('createPrinter', () => {
  it('prints articles that come one by one', () => {
    const printer = createPrinter(json)
    const parts = [printer.begin(), printer.write(everyNode), printer.write(everyNode), printer.end()]
    expect(JSON.parse(parts.join(''))).toMatchObject({type: 'root', children: [{type: 'article'}, {}]})
  })
})

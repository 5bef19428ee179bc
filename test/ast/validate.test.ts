import {describe, expect, it} from 'vitest'
import {parse, parseArticle, validate} from '../../src/index.js'

const source = 'عنوان الخبر\n\nقال الوزير إن الطريق «مفتوح منذ أمس».'
type Loose = Record<string, unknown> & {children: Loose[]}
const fresh = (): Loose => JSON.parse(JSON.stringify(parse(source))) as Loose

/** What `validate` says after one change, as `path: message`. */
function after(change: (tree: Loose) => void): string[] {
  const tree = fresh()
  change(tree)
  return validate(tree, {source}).map(({path, message}) => `${path.join('.')}: ${message}`)
}

describe('validate', () => {
  it('finds nothing in a sound tree', () => {
    expect(validate(fresh(), {source})).toEqual([])
    expect(validate(parseArticle(source), {source})).toEqual([])
  })

  it.each([null, undefined, 7, 'text', [], {}, {type: 'other'}, {type: 'toString'}])(
    'says that %j is no tree',
    (value) => {
      expect(validate(value).length).toBe(1)
    },
  )

  it.each([
    [
      'an unknown type',
      (tree: Loose) => (tree.children[0].children[0]['type'] = 'title'),
      'children.0.children.0.type: unknown node type',
    ],
    [
      'a child in the wrong place',
      (tree: Loose) => (tree.children[0]['type'] = 'sentence'),
      "children.0.type: 'root' cannot hold 'sentence'",
    ],
    ['an unknown field', (tree: Loose) => (tree['data'] = {}), 'data: unknown field'],
    [
      'a missing field',
      (tree: Loose) => delete tree.children[0].children[0]['role'],
      'children.0.children.0.role: is missing',
    ],
    [
      'a value outside its list',
      (tree: Loose) => (tree.children[0].children[0]['role'] = 'x'),
      'children.0.children.0.role: expected one of title, repeat, kicker, deck',
    ],
    ['a missing position', (tree: Loose) => delete tree['position'], 'position: expected {start, end}'],
    [
      'a changed leaf',
      (tree: Loose) => (tree.children[0].children[0].children[0]['value'] = 'عنوان الخبز'),
      'children.0.children.0.children.0.value: differs from the source',
    ],
    [
      'a lost leaf',
      (tree: Loose) => tree.children[0].children.splice(1, 1),
      'but the leaf before it ends at 11',
    ],
    [
      'children that are none',
      (tree: Loose) => ((tree as Record<string, unknown>)['children'] = {}),
      'children: expected an array, got an object',
    ],
    [
      'messages that are none',
      (tree: Loose) => (tree.children[0]['messages'] = [{}]),
      'children.0.messages: expected an array of messages',
    ],
    [
      'records that are none',
      (tree: Loose) => (tree.children[0]['entities'] = 7),
      'children.0.entities: expected an array of entity records',
    ],
  ])('finds %s', (_, change, message) => {
    expect(after(change as (tree: Loose) => void).join('\n')).toContain(message)
  })

  it('finds a node that stands twice, so that a cycle ends', () => {
    const tree = fresh()
    tree.children.push(tree.children[0])
    expect(validate(tree).some(({message}) => message === 'the same node stands in the tree twice')).toBe(
      true,
    )
  })

  it('finds text that the tree has lost', () => {
    expect(validate(fresh(), {source: `${source} وزيادة`}).at(-1)?.message).toContain('the leaves end at')
  })
})

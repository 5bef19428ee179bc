import * as z from 'zod'
import * as mini from 'zod/mini'
import {describe, expect, it} from 'vitest'
import {zodMiniSchemas, zodSchemas} from '../../src/adapters/zod.js'
import {parse, structure, toStandoff, type Article} from '../../src/index.js'
import {everyNode, twoArticles} from '../trees/every-node.js'

const schemas = zodSchemas(z)
const miniSchemas = zodMiniSchemas(mini)
const copy = (): Article => structuredClone(everyNode)

describe.each([
  ['zod', (value: unknown) => schemas.article.safeParse(value)],
  ['zod mini', (value: unknown) => mini.safeParse(miniSchemas.article, value)],
])('%s', (_name, safeParse) => {
  it('accepts a tree that came as JSON', () => {
    const result = safeParse(JSON.parse(JSON.stringify(everyNode)))
    expect(result.success && result.data).toStrictEqual(everyNode)
  })

  it.each([
    ['children.2.role', (tree: Article) => Object.assign(tree.children[2] ?? {}, {role: 'huge'})],
    ['entities.0.kind', (tree: Article) => Object.assign(tree.entities[0] ?? {}, {kind: 'robot'})],
    ['messages.0.range', (tree: Article) => Object.assign(tree.messages[0] ?? {}, {range: [5, 4]})],
    [
      'children.0.position.start.line',
      (tree: Article) => Object.assign(tree.children[0]?.position.start ?? {}, {line: 0}),
    ],
    ['children.1.value', (tree: Article) => Object.assign(tree.children[1] ?? {}, {value: 7})],
    ['children.3.type', (tree: Article) => Object.assign(tree.children[3] ?? {}, {type: 'sentence'})],
    ['', (tree: Article) => Object.assign(tree, {extra: true})],
  ])('refuses a fault at %s and names the path', (path, spoil) => {
    const tree = copy()
    spoil(tree)
    const {error} = safeParse(tree)
    expect(error?.issues[0]?.path.join('.')).toBe(path)
  })
})

describe('the schemas', () => {
  it('are one for each node type, and one for standoff', () => {
    expect(Object.keys(schemas).sort()).toEqual([...Object.keys(structure), 'standoff'].sort())
  })

  it('accept what is parsed', () => {
    expect(schemas.root.safeParse(parse('عنوان\n\nقال الوزير: «نعم».\n')).success).toBe(true)
    expect(schemas.root.safeParse(twoArticles).success).toBe(true)
  })

  it('accept standoff lines', () => {
    expect(schemas.standoff.parse(toStandoff(twoArticles))).toEqual(toStandoff(twoArticles))
    expect(schemas.standoff.safeParse({...toStandoff(twoArticles), blocks: [{}]}).success).toBe(false)
  })
})

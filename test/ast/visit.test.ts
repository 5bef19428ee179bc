import {describe, expect, it} from 'vitest'
import {isParent, parse, select, toString, visit, type Node} from '../../src/index.js'

const tree = parse('عنوان الخبر\n\nفقرة أولى. جملة ثانية.\n\nفقرة ثانية.')

describe('visit', () => {
  it('meets parents before children, in source order, with their ancestors', () => {
    const seen: string[] = []
    visit(tree, (node, ancestors) => {
      seen.push([...ancestors.map(({type}) => type), node.type].join(' '))
    })
    expect(seen[0]).toBe('root')
    expect(seen[1]).toBe('root article')
    expect(seen).toContain('root article paragraph sentence text')
  })

  it('skips and stops', () => {
    const seen: string[] = []
    visit(tree, ({type}) => {
      seen.push(type)
      if (type === 'headline') return 'skip'
      if (type === 'paragraph') return 'exit'
      return undefined
    })
    expect(seen).toEqual(['root', 'article', 'headline', 'space', 'paragraph'])
  })

  it('takes a leaf', () => {
    const leaf = select(tree, 'text')[0]
    const seen: Node[] = []
    visit(leaf, (node) => void seen.push(node))
    expect(seen).toEqual([leaf])
    expect(isParent(leaf)).toBe(false)
  })

  it('walks a tree as deep as one likes', () => {
    const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
    let deep: Node = {type: 'text', value: 'ا', position}
    for (let depth = 0; depth < 100_000; depth++) deep = {type: 'term', children: [deep], position} as Node
    expect(toString(deep)).toBe('ا')
  })
})

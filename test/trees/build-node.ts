import {createLineTable} from '../../src/ast/line-table.js'
import type {Article, Node, NodeOf, Root} from '../../src/index.js'

/** A node without positions: `['text', 'قال']`, `['sentence', {}, [...]]`; a plain string is a text. */
export type Sketch = string | ['text' | 'mark' | 'space', string] | [Node['type'], object, Sketch[]]

interface Loose {
  type: string
  value?: string
  children?: Loose[]
  position?: unknown
}

/** Makes a tree of a sketch: the positions follow from the leaves. */
export function buildNode<T extends Node['type']>(sketch: Sketch): NodeOf<T> {
  const source = textOf(sketch)
  const lines = createLineTable(source)
  let offset = 0
  return build(sketch) as unknown as NodeOf<T>

  function build(part: Sketch): Loose {
    const start = offset
    if (typeof part === 'string') return build(['text', part])
    if (typeof part[1] === 'string') {
      offset += part[1].length
      return {type: part[0], value: part[1], position: lines.position(start, offset)}
    }
    const children = (part[2] ?? []).map(build)
    return {type: part[0], ...part[1], position: lines.position(start, offset), children}
  }
}

/** The text that a sketch stands for. */
export function textOf(sketch: Sketch): string {
  if (typeof sketch === 'string') return sketch
  return typeof sketch[1] === 'string' ? sketch[1] : (sketch[2] ?? []).map(textOf).join('')
}

export function buildArticle(children: Sketch[], fields: Partial<Article> = {}): Article {
  return buildNode<'article'>(['article', {entities: [], messages: [], ...fields}, children])
}

export function buildRoot(children: Sketch[]): Root {
  return buildNode<'root'>(['root', {}, children])
}

/** A tree of `depth` nested terms inside a paragraph. Built without recursion. */
export function buildDeepArticle(depth: number, value = 'ن'): Article {
  const article = buildArticle([['paragraph', {}, [['sentence', {}, [value]]]]])
  const paragraph = article.children[0]
  if (paragraph?.type !== 'paragraph') throw new Error('no paragraph')
  const sentence = paragraph.children[0]
  if (sentence?.type !== 'sentence') throw new Error('no sentence')
  for (let level = 0; level < depth; level++)
    sentence.children = [
      {type: 'term', position: structuredClone(sentence.position), children: sentence.children},
    ]
  return article
}

import type {Node} from '../ast/nodes.js'
import {isParent, visit} from '../ast/visit.js'

/** As deep as `JSON.stringify`, which recurses, is trusted to go on a small stack. */
const deepest = 200

/** `JSON.stringify` for trees of any depth. */
export function jsonOf(tree: Node): string {
  let depth = 0
  visit(tree, (_node, ancestors) => {
    depth = Math.max(depth, ancestors.length)
    return depth > deepest ? 'exit' : undefined
  })
  return depth > deepest ? deepJson(tree) : JSON.stringify(tree)
}

/** The fields of a node are written at once, its children one by one from a stack; `children` come last. */
function deepJson(tree: Node): string {
  const parts: string[] = []
  const stack: (Node | string)[] = [tree]
  let item
  while ((item = stack.pop()) !== undefined) {
    if (typeof item === 'string') {
      parts.push(item)
      continue
    }
    if (!isParent(item)) {
      parts.push(JSON.stringify(item))
      continue
    }
    const {children, ...fields} = item
    parts.push(JSON.stringify(fields).slice(0, -1), ',"children":[')
    stack.push(']}')
    for (let index = children.length - 1; index >= 0; index--) {
      stack.push(children[index])
      if (index > 0) stack.push(',')
    }
  }
  return parts.join('')
}

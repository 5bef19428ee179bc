import type {Node} from './nodes.js'
import {visit} from './visit.js'

/** The source text of a node: its leaves, joined. */
export function toString(tree: Node): string {
  let text = ''
  visit(tree, (node) => {
    if ('value' in node && (node.type === 'text' || node.type === 'mark' || node.type === 'space'))
      text += node.value
  })
  return text
}

import type {Node, NodeOf, Parent} from './nodes.js'

/** Return `'skip'` to leave a node's children out, `'exit'` to stop. */
export type VisitAction = 'skip' | 'exit' | undefined | void

/** Called for each node; `ancestors` runs from the root of the walk to the parent and is reused: copy it to keep it. */
export type Visitor<T extends Node = Node> = (node: T, ancestors: readonly Parent[]) => VisitAction

/** Whether a node has children. */
export function isParent(node: Node): node is Parent {
  return 'children' in node
}

/**
 * Calls `visitor` for a node and all below it, in source order, parents first. Uses no recursion, so depth costs no stack.
 *
 * @param tree Where to start.
 * @param visitor Told each node and its ancestors; may return `'skip'` or `'exit'`.
 */
export function visit(tree: Node, visitor: Visitor): void {
  const ancestors: Parent[] = []
  const cursors: number[] = []
  let action = visitor(tree, ancestors)
  if (action || !isParent(tree)) return
  ancestors.push(tree)
  cursors.push(0)
  while (ancestors.length > 0) {
    const depth = ancestors.length - 1
    const child = (ancestors[depth].children as Node[])[cursors[depth]++]
    if (!child) {
      ancestors.pop()
      cursors.pop()
      continue
    }
    action = visitor(child, ancestors)
    if (action === 'exit') return
    if (action === 'skip' || !isParent(child)) continue
    ancestors.push(child)
    cursors.push(0)
  }
}

/** All nodes of one type at or below `tree`, in source order. */
export function select<T extends Node['type']>(tree: Node, type: T): NodeOf<T>[] {
  const found: NodeOf<T>[] = []
  visit(tree, (node) => {
    if (node.type === type) found.push(node as NodeOf<T>)
  })
  return found
}

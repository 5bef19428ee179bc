import type {Node, Parent} from '../ast/nodes.js'
import {isParent} from '../ast/visit.js'
import type {Handler, HandlerState, SomeHandlers} from './serializer.js'

interface Printing<Options extends object, Facts> {
  readonly name: string
  readonly handlers: SomeHandlers<Options, Facts>
  readonly options: Readonly<Options>
  readonly facts: Facts
}

/**
 * Prints a node by its handlers, children before parents: when a handler asks `state` for the children, they are ready. So a
 * handler reads like a recursive one and a deep tree needs no deep stack.
 */
export function printTree<Options extends object, Facts>(
  tree: Node,
  {name, handlers, options, facts}: Printing<Options, Facts>,
): string {
  const printed = new Map<Node, string>()
  const ancestors: Parent[] = []
  const state: HandlerState<Options, Facts> = {
    options,
    facts,
    ancestors,
    children: (node, separator = '') => join(node.children, separator, print),
    print,
  }
  return walk(tree)

  /** A node that is not below the one being printed, a made-up one say, is printed on the spot. */
  function print(node: Node): string {
    return printed.get(node) ?? walk(node)
  }

  function walk(top: Node): string {
    const floor = ancestors.length
    const cursors: number[] = []
    enter(top)
    while (ancestors.length > floor) {
      const parent = ancestors[ancestors.length - 1]
      const child = (parent.children as Node[])[cursors[cursors.length - 1]++]
      if (child) {
        enter(child)
        continue
      }
      ancestors.pop()
      cursors.pop()
      printed.set(parent, handle(parent))
    }
    return printed.get(top) ?? ''

    function enter(node: Node): void {
      if (!handlers[node.type as keyof typeof handlers]) printed.set(node, '')
      else if (isParent(node)) {
        ancestors.push(node)
        cursors.push(0)
      } else printed.set(node, handle(node))
    }
  }

  function handle(node: Node): string {
    const handler = handlers[node.type as keyof typeof handlers] as Handler<Node, Options, Facts>
    const text: unknown = handler(node, state)
    if (typeof text === 'string') return text
    throw new TypeError(
      `serializer '${name}': the handler of '${node.type}' returned ${typeof text}, not a string`,
    )
  }
}

function join(nodes: readonly Node[], separator: string, print: (node: Node) => string): string {
  let text = ''
  for (const node of nodes) {
    const part = print(node)
    text += separator && text && part ? separator + part : part
  }
  return text
}

import type {Parent} from '../ast/nodes.js'
import type {HandlerState} from './serializer.js'

/** A handler that adds nothing of its own: the children, joined. */
export function passThrough(node: Parent, {children}: Pick<HandlerState, 'children'>): string {
  return children(node)
}

/** A handler that prints nothing. */
export function nothing(): string {
  return ''
}

import type {Article, Position, Space} from '../ast/nodes.js'
import {jsonOf} from './json-of.js'
import type {Serializer} from './serializer.js'

interface Memory {
  first?: Position
  last?: Position
}

/** The tree itself: `JSON.parse` gives it back, a root for a dump and an article for an article. */
export const json: Serializer<object, Memory> = {
  name: 'json',
  mediaType: 'application/json',
  extension: 'json',
  memory: () => ({}),
  begin: ({top}) => (top === 'root' ? '{"type":"root","children":[' : ''),
  article: (node, {memory}) => child(node, memory),
  space: (node, {memory}) => child(node, memory),
  end: ({top, memory}) => (top === 'root' ? `],"position":${JSON.stringify(around(memory))}}\n` : '\n'),
}

function child(node: Article | Space, memory: Memory): string {
  const comma = memory.first ? ',' : ''
  memory.first ??= node.position
  memory.last = node.position
  return comma + jsonOf(node)
}

/** A root lies round its children; one without children is the tree of the empty text. */
function around({first, last}: Memory): Position {
  const zero = {line: 1, column: 1, offset: 0}
  return {start: first?.start ?? zero, end: last?.end ?? zero}
}

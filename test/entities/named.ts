import {parse} from '../../src/index.js'
import {visit} from '../../src/ast/visit.js'
import type {EntityRecord} from '../../src/ast/nodes.js'

const kinds: Record<string, string> = {person: 'PER', organization: 'ORG', place: 'LOC', misc: 'MISC'}

/** The names that lists and rules find in a text, without the tagger, as `KIND name` each, values left out. */
export function named(text: string): string[] {
  const found: string[] = []
  visit(parse(text, {tagger: false}), (node) => {
    if (node.type === 'entity' && node.id !== undefined)
      found.push(
        `${kinds[node.kind] ?? node.kind} ${text.slice(node.position.start.offset, node.position.end.offset)}`,
      )
  })
  return found
}

/** The records of the first article of a text. */
export function recordsOf(text: string): EntityRecord[] {
  const article = parse(text).children.find((node) => node.type === 'article')
  return article?.type === 'article' ? article.entities : []
}

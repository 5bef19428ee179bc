import type {Entity, Node, Quote, Sentence, Teaser} from './nodes.js'
import {select, visit} from './visit.js'

/**
 * The quotes at or below a node, in source order, nested ones included; of a quote in several pieces the first.
 * See {@link quotePieces} for all.
 */
export function quotes(tree: Node): Quote[] {
  return select(tree, 'quote').filter((quote) => quote.part === undefined || quote.part === 'initial')
}

/** All pieces of the quote with this `id` at or below a node (an article: ids are unique in one), in source order. */
export function quotePieces(tree: Node, id: string): Quote[] {
  return select(tree, 'quote').filter((quote) => quote.id === id)
}

/** The mentions at or below a node, values included, in source order. For one record each thing see `article.entities`. */
export function entities(tree: Node): Entity[] {
  return select(tree, 'entity')
}

/** The teasers of other stories at or below a node, in source order. */
export function teasers(tree: Node): Teaser[] {
  return select(tree, 'teaser')
}

/** The sentences at or below a node, in source order; those inside a quotation are part of the one around it. */
export function sentences(tree: Node): Sentence[] {
  const found: Sentence[] = []
  visit(tree, (node) => {
    if (node.type !== 'sentence') return
    found.push(node)
    return 'skip'
  })
  return found
}

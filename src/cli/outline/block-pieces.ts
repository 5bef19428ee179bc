import type {Attribution, Node, Quote} from '../../ast/nodes.js'
import {visit} from '../../ast/visit.js'
import type {Style} from './styles.js'

/** Text in one style. */
export interface Piece {
  readonly text: string
  readonly style: Style
}

/** The text of a block with its names, terms and quotes in their styles, and each speaker behind the quote. */
export function blockPieces(block: Node, plain: Style): Piece[] {
  const pieces: Piece[] = []
  let open: Quote[] = []
  visit(block, (node, ancestors) => {
    if (node.type !== 'text' && node.type !== 'mark' && node.type !== 'space') return
    const quotes = ancestors.filter((ancestor) => ancestor.type === 'quote')
    close(quotes)
    open = quotes
    const style = styleOf(ancestors) ?? plain
    pieces.push({text: node.value, style})
  })
  close([])
  return pieces

  /** Names the speakers of the quotes that have ended. */
  function close(still: readonly Quote[]): void {
    for (const quote of [...open].reverse()) {
      if (still.includes(quote) || quote.part === 'initial' || quote.part === 'medial') continue
      pieces.push({text: ` [${describeSpeaker(quote.attribution)}]`, style: 'speaker'})
    }
  }
}

/** The innermost of names, terms and quotes decides. */
function styleOf(ancestors: readonly Node[]): Style | undefined {
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const node = ancestors[index]
    if (node.type === 'entity') return node.kind
    if (node.type === 'quote' || node.type === 'term') return node.type
  }
  return undefined
}

function describeSpeaker({speaker, role, resolved}: Attribution): string {
  const name = speaker ?? role ?? (resolved === 'anonymous' ? 'مصدر لم يُسمَّ' : '؟')
  return role !== undefined && role !== name ? `${name}، ${role}` : name
}

import type {Article, EntityKind, Node, Quote, Range, Root} from '../ast/nodes.js'
import {visit} from '../ast/visit.js'

/** One dump in the standoff format of the gold data: labels and ranges beside the text. Offsets are UTF-16, half open. */
export interface Standoff {
  id?: string
  blocks: {label: string; start: number; end: number}[]
  quotes: StandoffQuote[]
  entities: {type: 'PER' | 'ORG' | 'LOC' | 'MISC'; start: number; end: number; name: string}[]
}

/** A quote in the standoff format. */
export interface StandoffQuote {
  type: Quote['form']
  spans: Range[]
  cue: Range | null
  speaker: Range | null
  role: Range | null
  resolved: string | null
  confidence: number
  flags: string[]
}

const entityTypes: Partial<Record<EntityKind, Standoff['entities'][number]['type']>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  misc: 'MISC',
}

/** Lists the blocks, quotes and named entities of a tree. */
export function toStandoff(tree: Root | Article): Standoff {
  const standoff: Standoff = {blocks: [], quotes: [], entities: []}
  const pieces = new Map<string, StandoffQuote>()
  let articles = 0
  visit(tree, (node, ancestors) => {
    const {start, end} = node.position
    const range: Range = [start.offset, end.offset]
    if (node.type === 'article') articles++
    else if (node.type === 'quote') {
      const known = pieces.get(`${articles} ${node.id}`)
      if (known) known.spans.push(range)
      else {
        const quote = standoffQuote(node, range, ancestors)
        pieces.set(`${articles} ${node.id}`, quote)
        standoff.quotes.push(quote)
      }
    } else if (node.type === 'entity') {
      const type = entityTypes[node.kind]
      if (type) standoff.entities.push({type, start: range[0], end: range[1], name: node.name ?? ''})
    } else {
      const label = blockLabel(node, ancestors[ancestors.length - 1])
      if (label) pushBlock(standoff.blocks, label, node, ancestors)
    }
  })
  return standoff
}

function standoffQuote(node: Quote, range: Range, ancestors: readonly Node[]): StandoffQuote {
  const {cue, speakerRange, roleRange, speaker, confidence} = node.attribution
  const flags: string[] = []
  if (node.attribution.negated) flags.push('negated')
  if (node.attribution.report) flags.push('report')
  if (ancestors.some(({type}) => type === 'quote')) flags.push('nested')
  if (ancestors.some(({type}) => type === 'headline')) flags.push('headline')
  if (node.closed === false) flags.push('unclosed')
  if (node.attribution.truncated) flags.push('truncated')
  return {
    type: node.form,
    spans: [range],
    cue: cue ? [...cue] : null,
    speaker: speakerRange ? [...speakerRange] : null,
    role: roleRange ? [...roleRange] : null,
    resolved: speaker ?? null,
    confidence,
    flags,
  }
}

function blockLabel(node: Node, parent: Node | undefined): string | undefined {
  const inTeaser = parent?.type === 'teaser'
  switch (node.type) {
    case 'headline':
      if (inTeaser) return 'teaser-headline'
      return node.role === 'title' ? 'headline' : node.role
    case 'paragraph':
      return inTeaser ? 'teaser-snippet' : 'paragraph'
    case 'label':
      return 'readmore'
    case 'byline':
    case 'date':
      return inTeaser || parent?.type === 'related' ? 'teaser-meta' : node.type
    case 'source':
    case 'caption':
    case 'subheading':
    case 'boilerplate':
      return node.type
    default:
      return undefined
  }
}

/** A marker and the title behind it on the same line are one block, the marker's. */
function pushBlock(
  blocks: Standoff['blocks'],
  label: string,
  {position}: Node,
  ancestors: readonly Node[],
): void {
  const related = ancestors.find(({type}) => type === 'related')
  const marker = related?.type === 'related' ? related.children[0] : undefined
  const last = blocks[blocks.length - 1]
  if (
    label === 'teaser-headline' &&
    marker?.type === 'label' &&
    last?.label === 'readmore' &&
    marker.position.end.line === position.start.line
  )
    last.end = position.end.offset
  else blocks.push({label, start: position.start.offset, end: position.end.offset})
}

import type {Article, Node, Root} from '../../ast/nodes.js'
import {visit} from '../../ast/visit.js'
import {blockPieces} from './block-pieces.js'
import {labelOf, recordLabels} from './labels.js'
import {setRightToLeft, type OutlineLine, type TerminalOptions} from './right-to-left.js'
import type {Style} from './styles.js'

/** A tree for people: a line a block, right to left, names in colours, speakers beside their quotes. */
export function outline(root: Root, options: TerminalOptions): string {
  return root.children
    .filter((child) => child.type === 'article')
    .map((article) =>
      outlineLines(article)
        .map((line) => setRightToLeft(line, options))
        .join(''),
    )
    .join('\n')
}

function outlineLines(article: Article): OutlineLine[] {
  const lines: OutlineLine[] = []
  visit(article, (node, ancestors) => {
    const inTeaser = ancestors.some(({type}) => type === 'teaser')
    const label = labelOf(node, inTeaser)
    if (label === undefined) return
    lines.push({
      label,
      depth: ancestors.some(({type}) => type === 'related') ? 1 : 0,
      pieces: blockPieces(node, blockStyle(node)),
    })
    return 'skip'
  })
  return [...lines, ...recordLines(article), ...messageLines(article)]
}

function blockStyle(node: Node): Style {
  switch (node.type) {
    case 'headline':
    case 'subheading':
      return 'strong'
    case 'boilerplate':
    case 'label':
    case 'byline':
    case 'date':
    case 'source':
      return 'faint'
    default:
      return 'plain'
  }
}

/** Who and what is named, most often named first: «أشخاص  ليلى منصور (3)، …». */
function recordLines({entities}: Article): OutlineLine[] {
  const lines: OutlineLine[] = []
  for (const [kind, label] of recordLabels) {
    const records = entities.filter((record) => record.kind === kind)
    if (records.length === 0) continue
    records.sort((a, b) => b.mentions - a.mentions)
    const pieces = records.flatMap(({name, mentions}, index) => [
      {text: index === 0 ? '' : '، ', style: 'faint' as const},
      {text: name, style: kind},
      {text: mentions > 1 ? ` (${mentions})` : '', style: 'faint' as const},
    ])
    lines.push({label, depth: 0, pieces})
  }
  return lines
}

function messageLines({messages}: Article): OutlineLine[] {
  return messages.map(({code, range}) => ({
    label: 'تنبيه',
    depth: 0,
    pieces: [{text: `${code} (${range[0]}–${range[1]})`, style: 'warning' as const}],
  }))
}

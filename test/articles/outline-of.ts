import {parse, type Node} from '../../src/index.js'

/**
 * The blocks of a dump as lines of `label: text`: teasers and their parts indented, articles parted by `--`.
 */
export function outlineOf(source: string): string[] {
  const lines: string[] = []
  for (const article of parse(source).children) {
    if (article.type !== 'article') continue
    if (lines.length > 0) lines.push('--')
    for (const block of article.children) addBlock(block, '')
  }
  return lines

  function addBlock(node: Node, indent: string): void {
    if (node.type === 'space') return
    if (node.type === 'related' || node.type === 'teaser') {
      const cut = node.type === 'teaser' && node.truncated ? ' (truncated)' : ''
      lines.push(`${indent}${node.type}${cut}`)
      for (const child of node.children) addBlock(child, `${indent}  `)
      return
    }
    const {start, end} = node.position
    lines.push(`${indent}${labelOf(node)}: ${source.slice(start.offset, end.offset)}`)
  }
}

function labelOf(node: Node): string {
  if (node.type === 'headline') return node.role
  if (node.type === 'boilerplate') return node.role
  if (node.type === 'date') return `date ${node.value ?? '?'}`
  return node.type
}

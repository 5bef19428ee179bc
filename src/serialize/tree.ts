import type {Article, Attribution, EntityRecord, Node, Range} from '../ast/nodes.js'
import {isParent, visit} from '../ast/visit.js'
import {articleText} from './article-text.js'
import {quoted} from './quoted.js'
import type {Serializer} from './serializer.js'

/**
 * An outline with one node a line, for golden files and for reading: type, fields, and the text of leaves as JSON strings in
 * which all that a reader cannot see is escaped. Positions follow from the leaves, which tile the source; confidences are left out.
 */
export const tree: Serializer = {
  name: 'tree',
  mediaType: 'text/plain',
  extension: 'txt',
  article: outline,
  space: ({value}) => `space ${quoted(value)}\n`,
}

function outline(article: Article): string {
  const {cut} = articleText(article)
  const at = (range: Range): string => `${quoted(cut(range))}@${range[0]}`
  const lines: string[] = []
  visit(article, (node, ancestors) => {
    const only = onlyText(node)
    const parts = [node.type, ...fields(node, at), ...(only === undefined ? [] : [quoted(only)])]
    lines.push(indent(ancestors.length) + parts.join(' '))
    if (node.type === 'article') {
      for (const record of node.entities) lines.push(`  record ${recordFields(record).join(' ')}`)
      for (const message of node.messages) lines.push(`  message ${message.code} ${at(message.range)}`)
    }
    return only === undefined || !isParent(node) ? undefined : 'skip'
  })
  return `${lines.join('\n')}\n`
}

/** Levels past this one are numbered, or a deep tree would be printed mostly as spaces. */
const mostIndented = 40

function indent(level: number): string {
  return level > mostIndented ? `${'  '.repeat(mostIndented)}${level}: ` : '  '.repeat(level)
}

/** The text of a leaf, or of a node whose only child is a text: that goes on the node's line. */
function onlyText(node: Node): string | undefined {
  if (!isParent(node)) return node.value
  const [first, ...more] = node.children.slice(0, 2)
  return first?.type === 'text' && more.length === 0 ? first.value : undefined
}

type Resolve = (range: Range) => string

function fields(node: Node, at: Resolve): string[] {
  switch (node.type) {
    case 'article':
      return [
        ...(node.meta?.id === undefined ? [] : [`id=${quoted(`${node.meta.id}`)}`]),
        ...pair('url', node.meta?.url),
        ...pair('date', node.meta?.date),
      ]
    case 'headline':
    case 'boilerplate':
      return [node.role]
    case 'date':
      return [...pair('value', node.value), ...word(node.calendar)]
    case 'paragraph':
      return [
        ...flag('lead', node.lead),
        ...(node.dateline ? [`dateline=${at(node.dateline.range)}`] : []),
        ...pair('place', node.dateline?.place),
        ...pair('agency', node.dateline?.agency),
      ]
    case 'teaser':
      return flag('truncated', node.truncated)
    case 'quote':
      return [
        ...key(node.id),
        node.form,
        ...word(node.part),
        ...(node.closed === undefined ? [] : [node.closed ? 'closed' : 'unclosed']),
        ...attributionFields(node.attribution, at),
      ]
    case 'entity':
      return [
        node.kind,
        ...key(node.id),
        ...(node.name === onlyText(node) ? [] : pair('name', node.name)),
        ...(typeof node.value === 'number' ? [`value=${node.value}`] : pair('value', node.value)),
        ...pair('unit', node.unit),
      ]
    default:
      return []
  }
}

function attributionFields(attribution: Attribution, at: Resolve): string[] {
  const {speaker, entity, role, via, resolved, negated, report, truncated} = attribution
  return [
    resolved,
    ...flag('negated', negated),
    ...flag('report', report),
    ...flag('truncated', truncated),
    ...pair('speaker', speaker),
    ...key(entity),
    ...pair('role', role),
    ...pair('via', via),
    ...place('cue', attribution.cue, at),
    ...place('by', attribution.speakerRange, at),
    ...place('as', attribution.roleRange, at),
  ]
}

function recordFields({id, kind, name, mentions, aliases, role}: EntityRecord): string[] {
  return [
    ...key(id),
    kind,
    quoted(name),
    `×${mentions}`,
    ...pair('role', role),
    ...aliases.flatMap((alias) => pair('alias', alias)),
  ]
}

function word(value: string | undefined): string[] {
  return value === undefined ? [] : [value]
}

/** An id as it is, unless it is none that akhbar would make. */
function key(id: string | undefined): string[] {
  return id === undefined ? [] : [/^\w+$/u.test(id) ? id : quoted(id)]
}

function flag(name: string, value: boolean | undefined): string[] {
  return value ? [name] : []
}

function pair(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}=${quoted(value)}`]
}

function place(name: string, range: Range | undefined, at: Resolve): string[] {
  return range ? [`${name}=${at(range)}`] : []
}

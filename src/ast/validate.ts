import type {EntityKind, Node} from './nodes.js'
import {entityKinds, structure, type FieldRule, type NodeStructure} from './structure.js'

/** What is wrong with a tree, and where. */
export interface ValidationIssue {
  /** Keys and indices from the tree's top to the fault. */
  path: (string | number)[]
  message: string
}

/** Options of {@link validate}. */
export interface ValidateOptions {
  /** The text the tree was made of: then the leaves must tile it and every node's offsets must be true. */
  source?: string
}

type Loose = Record<string, unknown>

/**
 * Checks that a value is a tree as {@link structure} says: types, children, fields, positions; with `source` also that its leaves tile
 * the text. Uses no recursion.
 *
 * @param tree Anything; a tree that came as JSON, say.
 * @returns All issues in source order; an empty list for a sound tree. Never throws.
 */
export function validate(tree: unknown, options: ValidateOptions = {}): ValidationIssue[] {
  const issues: ValidationIssue[] = []
  const seen = new Set<unknown>()
  const stack: Item[] = [{node: tree, index: -1, allowed: Object.keys(structure)}]
  let offset = startOffset(tree)
  let item
  while ((item = stack.pop())) {
    const current = item
    const {allowed} = current
    const parent = current.above?.node as Loose | undefined
    const say = (message: string, ...more: (string | number)[]): void => {
      issues.push({path: [...pathOf(current), ...more], message})
    }
    if (!isObject(item.node)) {
      say(`expected a node, got ${describe(item.node)}`)
      continue
    }
    const node: Loose = item.node
    if (seen.has(node)) {
      say('the same node stands in the tree twice')
      continue
    }
    seen.add(node)
    const type = node['type']
    if (typeof type !== 'string' || !Object.hasOwn(structure, type)) {
      say(`unknown node type ${describe(type)}`, 'type')
      continue
    }
    if (!allowed.includes(type)) say(`${describe(parent?.['type'])} cannot hold ${describe(type)}`, 'type')
    const rules: NodeStructure = structure[type as Node['type']]
    checkKeys(node, rules, say)
    for (const [name, rule] of Object.entries(rules.fields)) {
      const fault = checkField(node[name], rule, name in node)
      if (fault) say(fault, name)
    }
    const range = checkPosition(node['position'], say)
    if (range && parent) checkInside(range, parent, say)
    if (rules.children) {
      const children = node['children']
      if (!Array.isArray(children)) say(`expected an array, got ${describe(children)}`, 'children')
      else
        for (let index = children.length - 1; index >= 0; index--)
          stack.push({node: children[index], index, allowed: rules.children, above: current})
      if (range && options.source !== undefined && (range[0] < 0 || range[1] > options.source.length))
        say('the position lies outside the source', 'position')
      continue
    }
    const value = node['value']
    if (typeof value !== 'string') {
      say(`expected a string, got ${describe(value)}`, 'value')
      continue
    }
    if (!range) continue
    if (range[0] !== offset)
      say(`starts at ${range[0]}, but the leaf before it ends at ${offset}`, 'position')
    offset = range[1]
    if (range[1] - range[0] !== value.length)
      say(`is ${value.length} long, but its position says ${range[1] - range[0]}`, 'position')
    if (options.source !== undefined && options.source.slice(range[0], range[1]) !== value)
      say('differs from the source', 'value')
  }
  if (
    isObject(tree) &&
    options.source !== undefined &&
    tree['type'] === 'root' &&
    offset !== options.source.length
  )
    issues.push({path: [], message: `the leaves end at ${offset}, the source at ${options.source.length}`})
  return issues
}

/** A node to check. Its path is made only when there is an issue: a path a node would cost depth times nodes. */
interface Item {
  readonly node: unknown
  /** Its index in the children of `above`. */
  readonly index: number
  readonly allowed: readonly string[]
  readonly above?: Item
}

function pathOf(item: Item): (string | number)[] {
  const path: (string | number)[] = []
  for (let at: Item | undefined = item; at?.above; at = at.above) path.push(at.index, 'children')
  return path.reverse()
}

type Say = (message: string, ...more: (string | number)[]) => void

function checkKeys(node: Loose, rules: NodeStructure, say: Say): void {
  for (const key of Object.keys(node)) {
    const known =
      key === 'type' ||
      key === 'position' ||
      key === (rules.children ? 'children' : 'value') ||
      Object.hasOwn(rules.fields, key)
    if (!known) say('unknown field', key)
  }
}

function checkPosition(position: unknown, say: Say): [number, number] | undefined {
  if (!isObject(position) || !isPoint(position['start']) || !isPoint(position['end'])) {
    say(`expected {start, end} with line, column and offset, got ${describe(position)}`, 'position')
    return undefined
  }
  const range: [number, number] = [position['start'].offset, position['end'].offset]
  if (range[0] > range[1]) say('ends before it starts', 'position')
  return range
}

function checkInside(range: [number, number], parent: Loose, say: Say): void {
  const position = parent['position']
  if (!isObject(position) || !isPoint(position['start']) || !isPoint(position['end'])) return
  if (range[0] < position['start'].offset || range[1] > position['end'].offset)
    say('lies outside its parent', 'position')
}

interface LoosePoint {
  line: number
  column: number
  offset: number
}

function isPoint(value: unknown): value is LoosePoint {
  return (
    isObject(value) && isCount(value['line'], 1) && isCount(value['column'], 1) && isCount(value['offset'], 0)
  )
}

function isCount(value: unknown, least: number): value is number {
  return Number.isInteger(value) && (value as number) >= least
}

function startOffset(tree: unknown): number {
  if (!isObject(tree)) return 0
  const position = tree['position']
  return isObject(position) && isPoint(position['start']) ? position['start'].offset : 0
}

/** What is wrong with a field, or nothing. */
function checkField(value: unknown, rule: FieldRule, present: boolean): string | undefined {
  if (!present) return rule.optional ? undefined : 'is missing'
  switch (rule.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === rule.type ? undefined : `expected a ${rule.type}, got ${describe(value)}`
    case 'true':
      return value === true ? undefined : `expected true, got ${describe(value)}`
    case 'string-or-number':
      return typeof value === 'string' || typeof value === 'number'
        ? undefined
        : `expected a string or number, got ${describe(value)}`
    case 'enum':
      return typeof value === 'string' && rule.values.includes(value)
        ? undefined
        : `expected one of ${rule.values.join(', ')}, got ${describe(value)}`
    case 'range':
      return isRange(value) ? undefined : `expected [start, end], got ${describe(value)}`
    case 'dateline':
      return isObject(value) && isRange(value['range'])
        ? undefined
        : `expected {range}, got ${describe(value)}`
    case 'attribution':
      return isAttribution(value) ? undefined : 'expected an attribution with `resolved` and `confidence`'
    case 'records':
      return Array.isArray(value) && value.every(isRecord) ? undefined : 'expected an array of entity records'
    case 'messages':
      return Array.isArray(value) && value.every(isMessage) ? undefined : 'expected an array of messages'
    case 'meta':
      return isMeta(value) ? undefined : `expected {id?, url?, date?}, got ${describe(value)}`
  }
}

const attributionStrings = ['speaker', 'entity', 'role', 'via']
const attributionRanges = ['cue', 'speakerRange', 'roleRange']
const attributionFlags = ['negated', 'report', 'truncated']
const resolutions = ['named', 'inherited', 'anonymous', 'institution', 'unknown']

function isAttribution(value: unknown): boolean {
  if (!isObject(value)) return false
  return (
    resolutions.includes(value['resolved'] as string) &&
    typeof value['confidence'] === 'number' &&
    attributionStrings.every((key) => !(key in value) || typeof value[key] === 'string') &&
    attributionRanges.every((key) => !(key in value) || isRange(value[key])) &&
    attributionFlags.every((key) => !(key in value) || value[key] === true)
  )
}

function isRecord(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    typeof value['name'] === 'string' &&
    entityKinds.includes(value['kind'] as EntityKind) &&
    Array.isArray(value['aliases']) &&
    value['aliases'].every((alias) => typeof alias === 'string') &&
    isCount(value['mentions'], 1) &&
    (!('role' in value) || typeof value['role'] === 'string')
  )
}

function isMessage(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['code'] === 'string' &&
    typeof value['reason'] === 'string' &&
    isRange(value['range'])
  )
}

function isMeta(value: unknown): boolean {
  if (!isObject(value)) return false
  return Object.entries(value).every(
    ([key, field]) =>
      (key === 'url' || key === 'date' || key === 'id') &&
      (typeof field === 'string' || (key === 'id' && typeof field === 'number')),
  )
}

function isRange(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && isCount(value[0], 0) && isCount(value[1], value[0])
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'string'
    ? `'${value.slice(0, 40)}'`
    : typeof value === 'object'
      ? 'an object'
      : `${value as number | boolean | undefined}`
}

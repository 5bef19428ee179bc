import {entityKinds, structure, type FieldRule, type NodeStructure} from '../ast/structure.js'

const count = {type: 'integer', minimum: 0}
const fromOne = {type: 'integer', minimum: 1}
const string = {type: 'string'}
const yes = {const: true}
const range = reference('range')

/** The JSON Schema (2020-12) of a tree: a root or an article. `schema.json` is made of it. */
export function jsonSchema(): object {
  const nodes = Object.entries(structure).map(([type, rule]) => [type, nodeSchema(type, rule)] as const)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/akhbar/schema.json',
    title: 'akhbar tree',
    description: 'The plain text of an Arabic news page as a tree of articles.',
    oneOf: [reference('root'), reference('article')],
    $defs: {...Object.fromEntries(nodes), ...shared},
  }
}

function nodeSchema(type: string, {holds, children, fields}: NodeStructure): object {
  const named = Object.entries(fields)
  const content: [string, object] = children
    ? ['children', {type: 'array', items: {oneOf: children.map(reference)}}]
    : ['value', string]
  return {
    description: holds,
    ...closed(
      {
        type: {const: type},
        position: reference('position'),
        ...Object.fromEntries(named.map(([name, rule]) => [name, fieldSchema(rule)])),
        ...Object.fromEntries([content]),
      },
      named.filter(([, rule]) => rule.optional).map(([name]) => name),
    ),
  }
}

function fieldSchema(rule: FieldRule): object {
  switch (rule.type) {
    case 'enum':
      return {enum: rule.values}
    case 'string-or-number':
      return {type: ['string', 'number']}
    case 'string':
    case 'number':
    case 'boolean':
      return {type: rule.type}
    case 'true':
      return yes
    case 'range':
    case 'attribution':
    case 'dateline':
    case 'records':
    case 'messages':
    case 'meta':
      return reference(rule.type)
  }
}

/** An object with these properties and no others; all but `optional` are required. */
function closed(properties: Record<string, object>, optional: readonly string[]): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return {type: 'object', properties, required, additionalProperties: false}
}

function reference(name: string): object {
  return {$ref: `#/$defs/${name}`}
}

const point = closed({line: fromOne, column: fromOne, offset: count}, [])
const record = {
  id: string,
  kind: {enum: entityKinds},
  name: string,
  aliases: listOf(string),
  mentions: fromOne,
  role: string,
}
const attribution = {
  ...{speaker: string, entity: string, role: string, via: string},
  ...{cue: range, speakerRange: range, roleRange: range},
  resolved: {enum: ['named', 'inherited', 'anonymous', 'institution', 'unknown']},
  ...{negated: yes, report: yes, truncated: yes},
  confidence: {type: 'number'},
}

function listOf(items: object): object {
  return {type: 'array', items}
}

const shared = {
  position: closed({start: point, end: point}, []),
  range: {
    description: 'Start and end, in UTF-16 code units of the source; half open',
    type: 'array',
    prefixItems: [count, count],
    minItems: 2,
    maxItems: 2,
  },
  dateline: closed({range, place: string, agency: string}, ['place', 'agency']),
  records: listOf(closed(record, ['role'])),
  meta: closed({id: {type: ['string', 'number']}, url: string, date: string}, ['id', 'url', 'date']),
  messages: listOf(closed({code: string, reason: string, range}, [])),
  attribution: closed(
    attribution,
    Object.keys(attribution).filter((name) => name !== 'resolved' && name !== 'confidence'),
  ),
}

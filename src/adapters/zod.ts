import type * as Zod from 'zod'
import type * as ZodMini from 'zod/mini'
import type {Node, NodeOf} from '../ast/nodes.js'
import {entityKinds, structure, type FieldRule, type NodeStructure} from '../ast/structure.js'
import type {Standoff} from '../serialize/to-standoff.js'

/** A schema for each node type and for a line of standoff. */
export type Schemas = {[Type in Node['type']]: Zod.ZodType<NodeOf<Type>>} & {standoff: Zod.ZodType<Standoff>}

/** The same for zod mini. */
export type MiniSchemas = {[Type in Node['type']]: ZodMini.ZodMiniType<NodeOf<Type>>} & {
  standoff: ZodMini.ZodMiniType<Standoff>
}

/**
 * Schemas for trees that come from elsewhere, made with your zod 4: `zodSchemas(z).article.safeParse(JSON.parse(line))`. They know
 * the structure of the nodes; that the leaves tile the text only `validate` knows. Objects with unknown keys are refused.
 *
 * @param z The namespace: `import * as z from 'zod'`.
 */
export function zodSchemas(z: typeof Zod): Schemas {
  return makeSchemas(z) as unknown as Schemas
}

/** {@link zodSchemas} for zod mini: `import * as z from 'zod/mini'`. */
export function zodMiniSchemas(z: typeof ZodMini): MiniSchemas {
  return makeSchemas(z as unknown as typeof Zod) as unknown as MiniSchemas
}

// Only what zod and zod mini share is called: functions, no methods but `check`.
type Schema = Zod.ZodType

function makeSchemas(z: typeof Zod): Record<string, Schema> {
  const rules = makeRules(z)
  const schemas: Record<string, Schema> = {}
  for (const [type, rule] of Object.entries(structure))
    schemas[type] = nodeSchema(z, type, rule, rules, schemas)
  schemas['standoff'] = standoffSchema(z, rules.range)
  return schemas
}

function nodeSchema(
  z: typeof Zod,
  type: string,
  {children, fields}: NodeStructure,
  rules: Rules,
  schemas: Record<string, Schema>,
): Schema {
  const shape: Record<string, Schema> = {type: z.literal(type), position: rules.position}
  for (const [name, rule] of Object.entries(fields)) shape[name] = fieldSchema(z, rule, rules)
  if (!children) return z.strictObject({...shape, value: z.string()})
  return z.strictObject({
    ...shape,
    // A getter, for the schemas of the children may come later in the table.
    get children() {
      const types = children.map((child) => schemas[child]) as unknown as [Zod.core.$ZodTypeDiscriminable]
      return z.array(z.discriminatedUnion('type', types))
    },
  })
}

function fieldSchema(z: typeof Zod, rule: FieldRule, rules: Rules): Schema {
  const schema = rule.type === 'enum' ? z.enum([...rule.values]) : rules[rule.type]
  return rule.optional ? z.optional(schema) : schema
}

type Rules = Record<Exclude<FieldRule['type'], 'enum'> | 'position', Schema>

function makeRules(z: typeof Zod): Rules {
  const count = z.int().check(z.gte(0))
  const fromOne = z.int().check(z.gte(1))
  const string = z.string()
  const optionalString = z.optional(string)
  const optionalTrue = z.optional(z.literal(true))
  const point = z.strictObject({line: fromOne, column: fromOne, offset: count})
  const range = z
    .tuple([count, count])
    .check(z.refine(([start, end]) => start <= end, 'ends before it starts'))
  const record = z.strictObject({
    id: string,
    kind: z.enum([...entityKinds]),
    name: string,
    aliases: z.array(string),
    mentions: fromOne,
    role: optionalString,
  })
  return {
    position: z.strictObject({start: point, end: point}),
    string,
    number: z.number(),
    boolean: z.boolean(),
    true: z.literal(true),
    range,
    'string-or-number': z.union([string, z.number()]),
    dateline: z.strictObject({range, place: optionalString, agency: optionalString}),
    records: z.array(record),
    meta: z.strictObject({
      id: z.optional(z.union([string, z.number()])),
      url: optionalString,
      date: optionalString,
    }),
    messages: z.array(z.strictObject({code: string, reason: string, range})),
    attribution: z.strictObject({
      speaker: optionalString,
      entity: optionalString,
      role: optionalString,
      via: optionalString,
      cue: z.optional(range),
      speakerRange: z.optional(range),
      roleRange: z.optional(range),
      resolved: z.enum(['named', 'inherited', 'anonymous', 'institution', 'unknown']),
      negated: optionalTrue,
      report: optionalTrue,
      truncated: optionalTrue,
      confidence: z.number(),
    }),
  }
}

function standoffSchema(z: typeof Zod, range: Schema): Schema {
  const count = z.int().check(z.gte(0))
  const nullableRange = z.nullable(range)
  return z.strictObject({
    id: z.optional(z.string()),
    blocks: z.array(z.strictObject({label: z.string(), start: count, end: count})),
    quotes: z.array(
      z.strictObject({
        type: z.enum(['direct', 'indirect', 'mixed']),
        spans: z.array(range),
        cue: nullableRange,
        speaker: nullableRange,
        role: nullableRange,
        resolved: z.nullable(z.string()),
        confidence: z.number(),
        flags: z.array(z.string()),
      }),
    ),
    entities: z.array(
      z.strictObject({
        type: z.enum(['PER', 'ORG', 'LOC', 'MISC']),
        start: count,
        end: count,
        name: z.string(),
      }),
    ),
  })
}

import {rawField} from './raw-field.js'
import type {RowFields} from './row-fields.js'
import {metaOf} from './row-meta.js'
import type {Fault, FaultCode, Row} from './row.js'

/** Whether an item is a row and no fault. */
export function isRow(found: Row | Fault): found is Row {
  return 'text' in found
}

/** The row that a line of JSON holds, or what is wrong with it. Never throws. */
export type ReadJsonRow = (line: Uint8Array) => Row | Fault

/** Makes a reader of lines of JSON; its decoders are made once. */
export function createJsonRowReader(fields: RowFields): ReadJsonRow {
  const strict = new TextDecoder('utf-8', {ignoreBOM: true, fatal: true})
  return (line) => {
    let json
    try {
      json = strict.decode(line)
    } catch {
      return fault('invalid-utf8', 'the line is not valid UTF-8', idIn(looseText(line), fields))
    }
    return rowOf(json, fields)
  }
}

/** A line longer than the limit: only its beginning is there. */
export function tooLongRow(beginning: Uint8Array, longest: number, fields: RowFields): Fault {
  const message = `the line is longer than ${longest} bytes`
  return fault('row-too-long', message, idIn(looseText(beginning), fields))
}

/** Text with U+FFFD in place of broken bytes. */
function looseText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
}

function rowOf(json: string, fields: RowFields): Row | Fault {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return fault('invalid-json', describeJsonError(json, error as Error), idIn(json, fields))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fault('invalid-row', `expected an object, got ${describe(value)}`)
  const row = value as Record<string, unknown>
  const id = idOf(row[fields.id], json, fields)
  const text = row[fields.text]
  if (typeof text !== 'string')
    return fault('text-missing', `expected a string in "${fields.text}", got ${describe(text)}`, id)
  const meta = metaOf(row, fields)
  return {...(id !== undefined && {id}), text, ...(meta && {meta})}
}

function fault(code: FaultCode, message: string, id?: string): Fault {
  return {...(id !== undefined && {id}), code, message}
}

/** An id as JSON text. A whole number too big for a double keeps its digits. */
function idOf(value: unknown, json: string, fields: RowFields): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return rawField(json, fields.id)
  return JSON.stringify(value)
}

/** The id of a line that cannot be parsed, when it can be found and is whole. */
function idIn(json: string, fields: RowFields): string | undefined {
  const raw = rawField(json, fields.id)
  if (raw === undefined || raw === 'null' || raw.includes('\uFFFD')) return undefined
  try {
    JSON.parse(raw)
    return raw
  } catch {
    return undefined
  }
}

/** The engine's message without the piece of the source that some versions put in it: the same on every runtime. */
function describeJsonError(json: string, error: Error): string {
  if (json.trim() === '') return 'the line is empty'
  const position = /position (\d+)/u.exec(error.message)
  return position ? `broken JSON at character ${position[1]}` : 'broken JSON'
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

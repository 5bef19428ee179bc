const blank = /[\t\n\r ]/u

/**
 * The JSON text of one field of an object, as it is written: `rawField('{"id": 12345678901234567890, …', 'id')`.
 *
 * Reads no further than it must, so it serves where `JSON.parse` does not: for rows cut off, broken further on, or with a number
 * that a double cannot hold. Gives nothing when the field is not there whole, or is an object or array.
 */
export function rawField(json: string, field: string): string | undefined {
  let at = skipBlank(json, 0)
  if (json[at] !== '{') return undefined
  do {
    at = skipBlank(json, at + 1)
    const keyEnd = stringEnd(json, at)
    if (keyEnd < 0) return undefined
    const isWanted = unquote(json.slice(at, keyEnd)) === field
    at = skipBlank(json, keyEnd)
    if (json[at] !== ':') return undefined
    at = skipBlank(json, at + 1)
    const end = valueEnd(json, at)
    if (end < 0) return undefined
    if (isWanted) return json[at] === '{' || json[at] === '[' ? undefined : json.slice(at, end)
    at = skipBlank(json, end)
  } while (json[at] === ',')
  return undefined
}

function skipBlank(json: string, from: number): number {
  let at = from
  while (at < json.length && blank.test(json[at])) at++
  return at
}

/** The offset after the string that starts at `start`; -1 if none does, or it has no end. */
function stringEnd(json: string, start: number): number {
  if (json[start] !== '"') return -1
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++
    else if (json[at] === '"') return at + 1
  }
  return -1
}

/** The offset after the value that starts at `start`; -1 if the text ends before it does. */
function valueEnd(json: string, start: number): number {
  let depth = 0
  for (let at = start; at < json.length; at++) {
    const unit = json[at]
    if (unit === '"') {
      at = stringEnd(json, at) - 1
      if (at < 0) return -1
      if (depth === 0) return at + 1
    } else if (unit === '{' || unit === '[') depth++
    else if (unit === '}' || unit === ']') {
      if (depth === 0) return at
      if (--depth === 0) return at + 1
    } else if (depth === 0 && (unit === ',' || blank.test(unit))) return at
  }
  return -1
}

function unquote(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

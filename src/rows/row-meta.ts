import type {ArticleMeta} from '../ast/nodes.js'
import type {RowFields} from './row-fields.js'

/** What a row says of its page. */
export function metaOf(row: Record<string, unknown>, fields: RowFields): ArticleMeta | undefined {
  const url = firstString(row, fields.url)
  const date = firstString(row, fields.date)
  if (url === undefined && date === undefined) return undefined
  return {...(url !== undefined && {url}), ...(date !== undefined && {date})}
}

/** The first of several fields that holds a string; `a.b` is field b of the object in a. */
function firstString(row: Record<string, unknown>, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const dot = path.indexOf('.')
    const inner = dot < 0 ? row : row[path.slice(0, dot)]
    if (typeof inner !== 'object' || inner === null) continue
    const value = (inner as Record<string, unknown>)[path.slice(dot + 1)]
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}

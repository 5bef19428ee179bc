import {jsonOf} from './json-of.js'
import type {Serializer} from './serializer.js'

/** One article a line, as JSON. */
export const ndjson: Serializer = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  article: (node) => `${jsonOf(node)}\n`,
}

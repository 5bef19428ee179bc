import {json} from '../serialize/json.js'
import {markdown} from '../serialize/markdown.js'
import {ndjson} from '../serialize/ndjson.js'
import type {Serializer} from '../serialize/serializer.js'
import {standoff} from '../serialize/standoff.js'
import {text} from '../serialize/text.js'
import {tree} from '../serialize/tree.js'

/** A serializer as the command uses it. */
export interface OutputFormat {
  readonly serializer: Serializer
  /**
   * What it becomes in a row that carries an id. `object`: it prints one JSON object, which takes the id in; `articles`: it prints
   * one object an article, which go into an array; `text`: anything else, which goes into a string.
   */
  readonly row: 'object' | 'articles' | 'text'
}

/** The serializers by the names that `--to` takes. */
export type SerializerName = 'json' | 'ndjson' | 'text' | 'markdown' | 'standoff' | 'tree'

/** What `--to` takes. */
export const outputFormats: Readonly<Record<SerializerName, OutputFormat>> = {
  json: {serializer: json, row: 'object'},
  ndjson: {serializer: ndjson, row: 'articles'},
  text: {serializer: text, row: 'text'},
  markdown: {serializer: markdown, row: 'text'},
  standoff: {serializer: standoff, row: 'object'},
  tree: {serializer: tree, row: 'text'},
}

/** A serializer, or the outline that a terminal shows. */
export type OutputFormatName = SerializerName | 'outline'

/** All names that `--to` takes. */
export const outputFormatNames: readonly OutputFormatName[] = [
  ...(Object.keys(outputFormats) as SerializerName[]),
  'outline',
]

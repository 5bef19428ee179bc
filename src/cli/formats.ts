import {brat} from '../serialize/brat.js'
import {conll} from '../serialize/conll.js'
import {conllu} from '../serialize/conllu.js'
import {csv} from '../serialize/csv.js'
import {html} from '../serialize/html.js'
import {jsonLd} from '../serialize/json-ld.js'
import {json} from '../serialize/json.js'
import {markdown} from '../serialize/markdown.js'
import {ndjson} from '../serialize/ndjson.js'
import {ninjs} from '../serialize/ninjs.js'
import {page} from '../serialize/page.js'
import type {Serializer} from '../serialize/serializer.js'
import {standoff} from '../serialize/standoff.js'
import {tei} from '../serialize/tei.js'
import {text} from '../serialize/text.js'
import {tree} from '../serialize/tree.js'
import {webAnnotation} from '../serialize/web-annotation.js'
import {dolma} from './dolma.js'

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
export type SerializerName =
  | 'json'
  | 'ndjson'
  | 'text'
  | 'markdown'
  | 'html'
  | 'page'
  | 'jsonLd'
  | 'ninjs'
  | 'tei'
  | 'conll'
  | 'conllu'
  | 'brat'
  | 'webAnnotation'
  | 'csv'
  | 'standoff'
  | 'tree'
  | 'dolma'

/** What `--to` takes. */
export const outputFormats: Readonly<Record<SerializerName, OutputFormat>> = {
  json: {serializer: json, row: 'object'},
  ndjson: {serializer: ndjson, row: 'articles'},
  text: {serializer: text, row: 'text'},
  markdown: {serializer: markdown, row: 'text'},
  html: {serializer: html, row: 'text'},
  page: {serializer: page, row: 'text'},
  jsonLd: {serializer: jsonLd, row: 'text'},
  ninjs: {serializer: ninjs, row: 'text'},
  tei: {serializer: tei, row: 'text'},
  conll: {serializer: conll, row: 'text'},
  conllu: {serializer: conllu, row: 'text'},
  brat: {serializer: brat, row: 'text'},
  // An annotation page has an id of its own.
  webAnnotation: {serializer: webAnnotation, row: 'text'},
  csv: {serializer: csv, row: 'text'},
  standoff: {serializer: standoff, row: 'object'},
  tree: {serializer: tree, row: 'text'},
  dolma: {serializer: dolma, row: 'object'},
}

/** A serializer, or the outline that a terminal shows. */
export type OutputFormatName = SerializerName | 'outline'

/** All names that `--to` takes. */
export const outputFormatNames: readonly OutputFormatName[] = [
  ...(Object.keys(outputFormats) as SerializerName[]),
  'outline',
]

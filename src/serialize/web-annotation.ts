import type {Article, Entity, Node, Quote} from '../ast/nodes.js'
import {select} from '../ast/visit.js'
import {articleText, quoteGroups, rangeOf, type ArticleText} from './article-text.js'
import {codePointOffsets, type CodePointOffsets} from './code-point-offsets.js'
import {scrub} from './scrub.js'
import type {RunState, Serializer} from './serializer.js'

/** Options of {@link webAnnotation}. */
export interface WebAnnotationOptions {
  /** The IRI of the text that is annotated. */
  source: string
}

/** How many annotations and code points came before. */
interface Memory {
  annotations: number
  points: number
}

/**
 * W3C Web Annotations: a page with an annotation for each name, value and quote. Each target is selected twice: by its
 * position in code points (into the dump, or into the article's own text when a single article is printed) and by its words.
 */
export const webAnnotation: Serializer<WebAnnotationOptions, Memory> = {
  name: 'webAnnotation',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  defaults: {source: 'urn:x-akhbar:dump'},
  memory: () => ({annotations: 0, points: 0}),
  begin: ({options: {source}}) =>
    `{"@context":"http://www.w3.org/ns/anno.jsonld","id":${JSON.stringify(`${source}#annotations`)},"type":"AnnotationPage","items":[`,
  article: annotate,
  space({value}, {memory}) {
    memory.points = codePointOffsets(value, memory.points).end
    return ''
  },
  end: () => ']}\n',
}

interface Body {
  type: 'TextualBody'
  id?: string
  purpose: 'classifying' | 'identifying' | 'describing' | 'tagging'
  value: string
}

function annotate(article: Article, {memory, options}: RunState<WebAnnotationOptions, Memory>): string {
  const source = articleText(article)
  const offsets = codePointOffsets(source.text, memory.points)
  memory.points = offsets.end
  let printed = ''
  const add = (motivation: string, body: Body[], nodes: readonly Node[]): void => {
    const comma = memory.annotations > 0 ? ',' : ''
    printed += `${comma}\n${JSON.stringify({
      id: `${options.source}#annotation-${++memory.annotations}`,
      type: 'Annotation',
      motivation,
      body,
      target: nodes.map((node) => ({source: options.source, selector: selectors(node, source, offsets)})),
    })}`
  }
  for (const entity of select(article, 'entity'))
    add('identifying', entityBody(entity, source, options), [entity])
  for (const group of quoteGroups(article)) add('describing', quoteBody(group[0]), group)
  return printed
}

function entityBody(
  {kind, id, name, value, unit}: Entity,
  {start}: ArticleText,
  {source}: WebAnnotationOptions,
): Body[] {
  const body: Body[] = [{type: 'TextualBody', purpose: 'classifying', value: kind}]
  if (name !== undefined)
    body.push({
      type: 'TextualBody',
      ...(id !== undefined && {id: `${source}#a${start}-${encodeURIComponent(scrub(id))}`}),
      purpose: 'identifying',
      value: name,
    })
  if (value !== undefined)
    body.push({
      type: 'TextualBody',
      purpose: 'describing',
      value: unit === undefined ? `${value}` : `${value} ${unit}`,
    })
  return body
}

function quoteBody({form, attribution}: Quote): Body[] {
  const body: Body[] = [
    {type: 'TextualBody', purpose: 'classifying', value: 'quote'},
    {type: 'TextualBody', purpose: 'tagging', value: form},
  ]
  if (attribution.speaker !== undefined)
    body.push({type: 'TextualBody', purpose: 'identifying', value: attribution.speaker})
  return body
}

/** Words on each side that tell one place from others with the same words. */
const contextLength = 48

function selectors(node: Node, {text, start, cut}: ArticleText, {at}: CodePointOffsets): object[] {
  const [from, to] = rangeOf(node)
  const first = from - start
  const last = to - start
  return [
    {type: 'TextPositionSelector', start: at(first), end: at(last)},
    {
      type: 'TextQuoteSelector',
      exact: cut([from, to]),
      prefix: text.slice(Math.max(0, first - contextLength), first),
      suffix: text.slice(last, last + contextLength),
    },
  ]
}

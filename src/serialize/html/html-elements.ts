import type {Article, Entity, Leaf, Node, Parent, Quote} from '../../ast/nodes.js'
import {visit} from '../../ast/visit.js'
import {scrub} from '../scrub.js'

/** An element without its content. Attributes are named and ordered as in HTML; absent ones are left out. */
export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | undefined>>
}

/** What the elements of an article need to know of all of it. */
export interface HtmlFacts {
  /** The first printed mention of each record: the place that quotes cite. */
  readonly anchors: ReadonlyMap<string, Entity>
  /** Before each `id`, so that those of two articles differ. */
  readonly prefix: string
}

/** @param printed Whether a block is printed at all; only mentions in such blocks can be cited. */
export function htmlFacts(article: Article, printed: (node: Node) => boolean = isPrinted): HtmlFacts {
  const anchors = new Map<string, Entity>()
  visit(article, (node) => {
    if (!printed(node)) return 'skip'
    if (node.type === 'entity' && node.id !== undefined && !anchors.has(node.id)) anchors.set(node.id, node)
    return undefined
  })
  return {anchors, prefix: `a${article.position.start.offset}-`}
}

/** Repeated headlines and page furniture are left out. */
export function isPrinted(node: Node): boolean {
  return node.type !== 'boilerplate' && !(node.type === 'headline' && node.role === 'repeat')
}

/** Whether the children of a node are blocks, one a line. */
export function holdsBlocks(node: Parent): boolean {
  return node.type === 'article' || node.type === 'related' || node.type === 'teaser'
}

/** Whether a leaf is not printed: space between blocks, and marks that the browser prints. */
export function isLeftOut(node: Leaf, parent: Parent | undefined): boolean {
  if (!parent) return false
  if (node.type === 'space') return holdsBlocks(parent)
  return node.type === 'mark' && parent.type === 'quote' && isEdge(node, parent) && hasBrowserMarks(parent)
}

function isEdge(node: Leaf, {children}: Quote): boolean {
  return node === children[0] || node === children[children.length - 1]
}

/** Whether the browser prints the marks of a quotation: then those of the text are left out. */
function hasBrowserMarks({form, children}: Quote): boolean {
  return (
    form === 'direct' &&
    children.length > 2 &&
    children[0].type === 'mark' &&
    children[children.length - 1].type === 'mark'
  )
}

/** The elements round the content of a node, outermost first; none for a node that is only its content. */
export function htmlElements(node: Parent, parent: Parent | undefined, facts: HtmlFacts): HtmlElement[] {
  switch (node.type) {
    case 'root':
    case 'sentence':
      return []
    case 'article':
      return [element('article', {lang: 'ar', dir: 'rtl'})]
    case 'headline':
      if (parent?.type === 'teaser')
        return [element('h3', {class: node.role === 'title' ? undefined : node.role})]
      return [node.role === 'title' ? element('h1') : element('p', {class: node.role})]
    case 'subheading':
      return [element('h2')]
    case 'paragraph':
      return [element('p')]
    case 'byline':
    case 'source':
    case 'caption':
      return [element('p', {class: node.type})]
    case 'boilerplate':
      return [element('p', {class: 'boilerplate'})]
    case 'date':
      return [
        element('p', {class: 'date'}),
        ...(node.value !== undefined && node.calendar !== 'hijri' ? [time(node.value)] : []),
      ]
    case 'related':
      return [element('aside', {class: 'related'})]
    case 'label':
      return [element('h2', {class: 'label'})]
    case 'teaser':
      return [element('section', {class: 'teaser'})]
    case 'term':
      return [element('span', {class: 'term'})]
    case 'quote':
      return [quoteElement(node, facts)]
    case 'entity':
      return [entityElement(node, facts)]
  }
}

function quoteElement(node: Quote, {anchors, prefix}: HtmlFacts): HtmlElement {
  const {speaker, entity} = node.attribution
  const cited = entity !== undefined && anchors.has(entity) ? `#${prefix}${scrub(entity)}` : undefined
  const about = {
    'data-quote': node.id,
    'data-form': node.form,
    'data-part': node.part,
    'data-speaker': speaker,
  }
  return hasBrowserMarks(node)
    ? element('q', {cite: cited, class: `quote ${node.form}`, ...about})
    : element('span', {class: `quote ${node.form}`, ...about})
}

function entityElement(node: Entity, {anchors, prefix}: HtmlFacts): HtmlElement {
  const {kind, id, name, value} = node
  const about = {
    class: `entity ${kind}`,
    id: id !== undefined && anchors.get(id) === node ? prefix + id : undefined,
    'data-entity': id,
    'data-name': name,
  }
  if (value === undefined) return element('span', about)
  if ((kind === 'date' || kind === 'time') && typeof value === 'string' && isHtmlTime(value))
    return element('time', {datetime: value, ...about})
  return element('data', {value: `${value}`, ...about, 'data-unit': node.unit})
}

function time(value: string): HtmlElement {
  return isHtmlTime(value) ? element('time', {datetime: value}) : element('span', {'data-value': value})
}

/** A year, month, day or time of day, with or without zone, as the `datetime` attribute may hold it. */
function isHtmlTime(value: string): boolean {
  return /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?|\d\d:\d\d(?::\d\d)?)$/u.test(
    value,
  )
}

/** Attributes with nothing to say are left out; the values hold nothing that HTML cannot. */
function element(tag: string, attributes: Record<string, string | undefined> = {}): HtmlElement {
  const said: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) if (value) said[name] = scrub(value)
  return {tag, attributes: said}
}

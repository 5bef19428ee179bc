import type {Article, Entity, Node, Quote} from '../ast/nodes.js'
import {visit} from '../ast/visit.js'
import {TokenKind} from '../tokenize/tokens.js'
import {articleText, quoteGroups, type ArticleText} from './article-text.js'
import {quoted} from './quoted.js'
import type {Serializer} from './serializer.js'
import {spansOfTokens, type TokenSpan} from './tokens/spans-of-tokens.js'
import {columnText, isVisible, isWhiteSpace} from './tokens/token-text.js'
import {readUnits, type Unit, type UnitToken} from './tokens/units.js'

/**
 * CoNLL-U: a sentence a block, words that hold the start of a name as multiword tokens, names and quotes in the MISC column
 * (`Entity=(e1-place)`, as in CorefUD) and described in comments. There is no syntax.
 */
export const conllu: Serializer = {
  name: 'conllu',
  mediaType: 'text/plain',
  extension: 'conllu',
  article: document,
}

/** What the sentences of an article share. */
interface Document {
  readonly source: ArticleText
  /** The key of each record, mention of a value and quote in the file. */
  readonly keys: ReadonlyMap<string, string>
  /** Names and quotes in source order; those before `next` are done. */
  readonly spans: readonly (Entity | Quote)[]
  next: number
}

function document(article: Article): string {
  const source = articleText(article)
  const id = `a${source.start}`
  const keys = new Map<string, string>()
  article.entities.forEach((record, index) => keys.set(`entity ${record.id}`, `e${index + 1}`))
  quoteGroups(article).forEach(([quote], index) => keys.set(`quote ${quote.id}`, `q${index + 1}`))
  const shared: Document = {source, keys, spans: spansOf(article), next: 0}
  let text = `# newdoc id = ${id}\n# global.Entity = eid-etype\n${records(article, keys)}`
  let sentences = 0
  let paragraph: Node | undefined
  for (const unit of readUnits(article)) {
    const printed = sentence(unit, shared)
    if (!printed) continue
    const start = unit.block === paragraph ? '' : `# newpar\n# block = ${unit.block.type}\n`
    text += `${start}# sent_id = ${id}-s${++sentences}\n${printed}\n`
    paragraph = unit.block
  }
  // Comments stand before a sentence: without one there is no document.
  return sentences > 0 ? text : ''
}

function spansOf(article: Article): (Entity | Quote)[] {
  const spans: (Entity | Quote)[] = []
  visit(article, (node) => {
    if (node.type === 'entity' || node.type === 'quote') spans.push(node)
  })
  return spans
}

function records(article: Article, keys: ReadonlyMap<string, string>): string {
  let lines = ''
  for (const {id, kind, name, aliases, role} of article.entities)
    lines += `# entity ${keys.get(`entity ${id}`) ?? ''} = ${comment({kind, name, aliases, role})}\n`
  for (const [{id, form, attribution}] of quoteGroups(article)) {
    const {speaker, entity, role, resolved, negated} = attribution
    const by = entity === undefined ? undefined : keys.get(`entity ${entity}`)
    lines += `# quote ${keys.get(`quote ${id}`) ?? ''} = ${comment({form, speaker, entity: by, role, resolved, negated})}\n`
  }
  return lines
}

function comment(fields: object): string {
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined)
  return `{${pairs.map(([name, value]) => `"${name}":${jsonComment(value)}`).join(',')}}`
}

function jsonComment(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  return Array.isArray(value) ? `[${value.map(jsonComment).join(',')}]` : JSON.stringify(value)
}

/** A sentence as text and word lines; nothing when it has no visible token. */
function sentence({node, tokens}: Unit, document: Document): string {
  const visible = tokens
    .filter(isVisible)
    .flatMap((token, index, all) => proclitics(token, all[index + 1], document))
  if (visible.length === 0) return ''
  const words = groupWords(visible, spacesAfter(tokens), document.source)
  const notes = notesOf(visible, node, document)
  let text = ''
  let lines = ''
  let index = 0
  for (const {form, parts, spaceAfter} of words) {
    text += form + (spaceAfter ? ' ' : '')
    const noSpace = spaceAfter ? [] : ['SpaceAfter=No']
    if (parts.length > 1) lines += line(`${index + 1}-${index + parts.length}`, form, '_', noSpace)
    for (const part of parts) {
      const misc = [...notes[index], ...(parts.length > 1 ? [] : noSpace)]
      lines += line(
        `${++index}`,
        columnText(document.source.cut([part.start, part.end])),
        partOfSpeech(part),
        misc,
      )
    }
  }
  return `# text = ${text.trimEnd()}\n${lines}`
}

/** The letters before a name are a word each: و and ل in «ولصفاقس». */
function proclitics(token: UnitToken, next: UnitToken | undefined, {source}: Document): UnitToken[] {
  const letters = source.cut([token.start, token.end])
  if (letters.length < 2 || next?.word !== token.word || !/^[وفبلكس]{2,4}$/u.test(letters)) return [token]
  return Array.from(letters, (_, index) => ({
    ...token,
    start: token.start + index,
    end: token.start + index + 1,
  }))
}

function line(id: string, form: string, pos: string, misc: readonly string[]): string {
  return `${[id, form, '_', pos, '_', '_', '_', '_', '_', misc.join('|') || '_'].join('\t')}\n`
}

interface Word {
  readonly form: string
  readonly parts: UnitToken[]
  readonly spaceAfter: boolean
}

/** The ends of the tokens after which white space stands. */
function spacesAfter(tokens: readonly UnitToken[]): ReadonlySet<number> {
  const spaced = new Set<number>()
  let last: UnitToken | undefined
  for (const token of tokens) {
    if (isVisible(token)) last = token
    else if (last && isWhiteSpace(token)) spaced.add(last.end)
  }
  if (last) spaced.add(last.end)
  return spaced
}

function groupWords(tokens: readonly UnitToken[], spaced: ReadonlySet<number>, {cut}: ArticleText): Word[] {
  const groups: UnitToken[][] = []
  for (const token of tokens) {
    const group = groups[groups.length - 1]
    if (group && group[0].word === token.word) group.push(token)
    else groups.push([token])
  }
  return groups.map((parts) => {
    const last = parts[parts.length - 1]
    return {form: columnText(cut([parts[0].start, last.end])), parts, spaceAfter: spaced.has(last.end)}
  })
}

function partOfSpeech({kind}: UnitToken): string {
  switch (kind) {
    case TokenKind.punctuation:
      return 'PUNCT'
    case TokenKind.number:
      return 'NUM'
    case TokenKind.symbol:
    case TokenKind.url:
    case TokenKind.email:
    case TokenKind.handle:
    case TokenKind.hashtag:
      return 'SYM'
    default:
      return '_'
  }
}

/** For each token what starts and ends there: `Entity=(e1-place`, `Quote=q1)`. */
function notesOf(tokens: readonly UnitToken[], node: Node, document: Document): string[][] {
  const here: (Entity | Quote)[] = []
  const {spans, keys} = document
  while (
    document.next < spans.length &&
    spans[document.next].position.start.offset < node.position.end.offset
  )
    here.push(spans[document.next++])
  const found = spansOfTokens(here, tokens)
  const entities = brackets(
    found.filter((span): span is TokenSpan<Entity> => span.node.type === 'entity'),
    tokens.length,
    ({id, kind}) => [(id !== undefined && keys.get(`entity ${id}`)) || 'v', kind],
  )
  const quotes = brackets(
    found.filter((span): span is TokenSpan<Quote> => span.node.type === 'quote'),
    tokens.length,
    ({id, form}) => [keys.get(`quote ${id}`) ?? '', form],
  )
  return tokens.map((_, index) => [
    ...(entities[index] ? [`Entity=${entities[index]}`] : []),
    ...(quotes[index] ? [`Quote=${quotes[index]}`] : []),
  ])
}

/** Spans as brackets: outer ones open first and close last. */
function brackets<N extends Node>(
  spans: readonly TokenSpan<N>[],
  length: number,
  name: (node: N) => [key: string, type: string],
): string[] {
  const opening = Array<string>(length).fill('')
  const closing = Array<string>(length).fill('')
  for (const {node, first, last} of spans) {
    const [key, type] = name(node)
    if (first === last) opening[first] += `(${key}-${type})`
    else {
      opening[first] += `(${key}-${type}`
      closing[last] = `${key})${closing[last]}`
    }
  }
  return opening.map((open, index) => open + closing[index])
}

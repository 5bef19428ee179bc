import type {Article, Node, Parent} from '../../ast/nodes.js'
import {visit} from '../../ast/visit.js'
import {tokenize} from '../../tokenize/tokenize.js'
import type {TokenKind, Tokens} from '../../tokenize/tokens.js'
import {articleText} from '../article-text.js'

/** A sentence, or a block that is not divided into sentences, as tokens. */
export interface Unit {
  readonly node: Parent
  /** The block it is in: itself, or the paragraph. */
  readonly block: Parent
  readonly tokens: readonly UnitToken[]
}

/** A token, or a part of one: names and quotes may start inside a word. The tokens of a unit tile it. */
export interface UnitToken {
  /** Offsets into the dump. */
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** The parts of one word share its number. */
  readonly word: number
}

/** All the text of an article as units, in source order; white space between units is in none. */
export function readUnits(article: Article): Unit[] {
  const {text, start} = articleText(article)
  const cutter: Cutter = {tokens: tokenize(text), base: start, token: 0, cuts: cutsOf(article), cut: 0}
  const units: Unit[] = []
  visit(article, (node, ancestors) => {
    const parent = ancestors[ancestors.length - 1]
    if (!isUnit(node, parent)) return undefined
    const block = node.type === 'sentence' && parent ? parent : node
    units.push({node, block, tokens: tokensIn(node, cutter)})
    return 'skip'
  })
  return units
}

/** The outermost sentence, or a block of phrasing. */
function isUnit(node: Node, parent: Parent | undefined): node is Parent {
  if (node.type === 'sentence') return parent?.type === 'paragraph'
  return (
    node.type === 'headline' ||
    node.type === 'byline' ||
    node.type === 'date' ||
    node.type === 'source' ||
    node.type === 'caption' ||
    node.type === 'subheading' ||
    node.type === 'label' ||
    node.type === 'boilerplate'
  )
}

/** Where tokens are cut, and how far the cutting is: units come in source order. */
interface Cutter {
  readonly tokens: Tokens
  readonly base: number
  token: number
  readonly cuts: readonly number[]
  cut: number
}

/** Where names, quotes and terms start and end, sorted. */
function cutsOf(article: Article): number[] {
  const cuts: number[] = []
  visit(article, ({type, position}) => {
    if (type === 'entity' || type === 'quote' || type === 'term')
      cuts.push(position.start.offset, position.end.offset)
  })
  return cuts.sort((a, b) => a - b)
}

function tokensIn({position}: Parent, cutter: Cutter): UnitToken[] {
  const {tokens, base, cuts} = cutter
  const found: UnitToken[] = []
  const end = position.end.offset
  let from = position.start.offset
  while (from < end && cutter.token < tokens.length) {
    const tokenEnd = base + tokens.start[cutter.token + 1]
    if (tokenEnd <= from) {
      cutter.token++
      continue
    }
    while (cutter.cut < cuts.length && cuts[cutter.cut] <= from) cutter.cut++
    const to = Math.min(tokenEnd, end, cuts[cutter.cut] ?? end)
    found.push({start: from, end: to, kind: tokens.kind[cutter.token] as TokenKind, word: cutter.token})
    from = to
  }
  return found
}

import type {Article, Parent, Position, Root} from '../ast/nodes.js'
import {createLineTable} from '../ast/line-table.js'
import {toString} from '../ast/to-string.js'
import {isParent, visit} from '../ast/visit.js'
import {readUnits, type Unit, type UnitToken} from '../serialize/tokens/units.js'
import {TokenKind} from '../tokenize/tokens.js'

interface Literal<Type extends string> {
  type: Type
  value: string
  position: Position
}

interface Branch<Type extends string, Child> {
  type: Type
  children: Child[]
  position: Position
}

export type NlcstText = Literal<'TextNode'>
export type NlcstWhiteSpace = Literal<'WhiteSpaceNode'>
export type NlcstPunctuation = Literal<'PunctuationNode'>
export type NlcstSymbol = Literal<'SymbolNode'>
export type NlcstSource = Literal<'SourceNode'>
/** A word or number; its proclitics before a name are a text of their own. */
export type NlcstWord = Branch<'WordNode', NlcstText>
export type NlcstSentenceContent = NlcstWord | NlcstWhiteSpace | NlcstPunctuation | NlcstSymbol | NlcstSource
export type NlcstSentence = Branch<'SentenceNode', NlcstSentenceContent>

/** A paragraph, or a line that is none: `data.akhbar` says which. */
export interface NlcstParagraph extends Branch<'ParagraphNode', NlcstSentence | NlcstWhiteSpace> {
  data: {akhbar: Parent['type']}
}

export type NlcstRoot = Branch<'RootNode', NlcstParagraph | NlcstWhiteSpace>

/**
 * A tree as nlcst, the natural-language tree of unified, so that retext plugins run on it. All of the text is in it, with its
 * places in the dump. The types are declared here and fit those of `@types/nlcst`.
 */
export function toNlcst(tree: Root | Article): NlcstRoot {
  const root: NlcstRoot = {type: 'RootNode', children: [], position: tree.position}
  const articles = tree.type === 'article' ? [tree] : tree.children
  for (const child of articles)
    if (child.type === 'article') pushArticle(root, child)
    else root.children.push({type: 'WhiteSpaceNode', value: child.value, position: child.position})
  return root
}

function pushArticle(root: NlcstRoot, article: Article): void {
  const units = new Map(readUnits(article).map((unit) => [unit.node, unit]))
  const place = placesOf(article)
  let paragraph: NlcstParagraph | undefined
  visit(article, (node, ancestors) => {
    const parent = ancestors[ancestors.length - 1]
    if (node.type === 'space') {
      const space: NlcstWhiteSpace = {type: 'WhiteSpaceNode', value: node.value, position: node.position}
      if (parent?.type === 'paragraph' && paragraph) paragraph.children.push(space)
      else root.children.push(space)
      return undefined
    }
    if (!isParent(node)) return undefined
    const unit = units.get(node)
    if (node.type === 'paragraph' || (unit && node.type !== 'sentence')) {
      paragraph = {type: 'ParagraphNode', data: {akhbar: node.type}, children: [], position: node.position}
      root.children.push(paragraph)
    }
    if (!unit || !paragraph) return undefined
    paragraph.children.push(toSentence(unit, place))
    return 'skip'
  })
}

/** The text of a range and its position. */
type Place = (start: number, end: number) => {value: string; position: Position}

/** Positions inside an article: its own line table, moved to where it starts. */
function placesOf(article: Article): Place {
  const text = toString(article)
  const {start} = article.position
  const lines = createLineTable(text)
  const point = (offset: number): Position['start'] => {
    const {line, column} = lines.point(offset - start.offset)
    return {line: line + start.line - 1, column: line === 1 ? column + start.column - 1 : column, offset}
  }
  return (from, to) => ({
    value: text.slice(from - start.offset, to - start.offset),
    position: {start: point(from), end: point(to)},
  })
}

function toSentence({node, tokens}: Unit, place: Place): NlcstSentence {
  const children: NlcstSentenceContent[] = []
  for (let first = 0; first < tokens.length;) {
    let last = first + 1
    while (last < tokens.length && tokens[last].word === tokens[first].word) last++
    children.push(toContent(tokens.slice(first, last), place))
    first = last
  }
  return {type: 'SentenceNode', children, position: node.position}
}

/** The parts of one token as a node. */
function toContent(parts: readonly UnitToken[], place: Place): NlcstSentenceContent {
  const whole = place(parts[0].start, parts[parts.length - 1].end)
  switch (parts[0].kind) {
    case TokenKind.word:
    case TokenKind.number: {
      const children = parts.map(({start, end}): NlcstText => ({type: 'TextNode', ...place(start, end)}))
      return {type: 'WordNode', children, position: whole.position}
    }
    case TokenKind.punctuation:
      return {type: 'PunctuationNode', ...whole}
    case TokenKind.space:
    case TokenKind.lineEnd:
      return {type: 'WhiteSpaceNode', ...whole}
    case TokenKind.symbol:
    case TokenKind.format:
      return {type: 'SymbolNode', ...whole}
    case TokenKind.url:
    case TokenKind.email:
    case TokenKind.handle:
    case TokenKind.hashtag:
      return {type: 'SourceNode', ...whole}
  }
}

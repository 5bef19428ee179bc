import {quotePieces, quotes, select, toString, type Article, type Root} from '../../../src/index.js'

/** What an article says, in a form that can be read back from each format: one string a name, one a quote. */
export interface Facts {
  /** `kind record text` of each mention, in source order. */
  mentions: string[]
  /** `form speaker words … words` of each quote, in source order. */
  quotes: string[]
}

/** The facts of each article of a tree. */
export function factsOf(tree: Root | Article): Facts[] {
  return articlesOf(tree).map((article) => ({
    mentions: select(article, 'entity').map((node) => mentionFact(node.kind, node.id ?? '', toString(node))),
    quotes: quotes(article).map(({id, form, attribution}) =>
      quoteFact(form, attribution.speaker, quotePieces(article, id).map(toString)),
    ),
  }))
}

/** `kind name` of each record of each article, but for values, which are no things. */
export function recordsOf(tree: Root | Article): string[][] {
  return articlesOf(tree).map(({entities}) => entities.map(({kind, name}) => `${kind} ${bare(name)}`))
}

export function articlesOf(tree: Root | Article): Article[] {
  return tree.type === 'article' ? [tree] : tree.children.filter((child) => child.type === 'article')
}

export function mentionFact(kind: string, record: string, text: string): string {
  return `${kind} ${record} ${bare(text)}`
}

export function quoteFact(form: string, speaker: string | undefined, pieces: readonly string[]): string {
  return `${form} ${bare(speaker ?? '')} ${pieces.map(bare).join('…')}`
}

/** A text without what some formats cannot hold or do not keep: white space, invisible characters. */
export function bare(text: string): string {
  return text.replace(/[\s\p{Cf}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]+/gu, '')
}

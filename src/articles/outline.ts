import type {Block, Label, Related, Range} from '../ast/nodes.js'

type Bare<T> = T extends unknown ? Omit<T, 'position' | 'children'> : never

/** A block, label or part of a teaser without what the tree adds. */
export type BareBlock = Bare<Exclude<Block, Related> | Label>

/** A run of words that becomes one node. Every word of the text is in exactly one. */
export interface OutlineBlock {
  readonly node: BareBlock
  /** UTF-16 offsets: from the first word's start to the last word's end. */
  readonly start: number
  readonly end: number
  /** Indices into `Words`, half open. */
  readonly first: number
  readonly last: number
}

/** Another story's headlines, snippet and dates. */
export interface OutlineTeaser {
  readonly type: 'teaser'
  readonly blocks: readonly OutlineBlock[]
  readonly truncated: boolean
}

/** A marker and the teasers under it. */
export interface OutlineRelated {
  readonly type: 'related'
  readonly items: readonly (OutlineBlock | OutlineTeaser)[]
}

/** One article: its blocks in source order; never empty. */
export interface OutlineArticle {
  readonly blocks: readonly (OutlineBlock | OutlineRelated)[]
  readonly messages: readonly {
    readonly code: 'date-ambiguous' | 'date-weekday-mismatch'
    readonly reason: string
    readonly range: Range
  }[]
}

/** All runs of words of an article, in source order. Story 0 is the article's own, each teaser has the next number. */
export function leafBlocks(article: OutlineArticle): {block: OutlineBlock; story: number}[] {
  const leaves: {block: OutlineBlock; story: number}[] = []
  let story = 0
  for (const block of article.blocks) {
    if ('node' in block) {
      leaves.push({block, story: 0})
      continue
    }
    for (const item of block.items) {
      if ('node' in item) leaves.push({block: item, story: 0})
      else {
        story++
        for (const part of item.blocks) leaves.push({block: part, story})
      }
    }
  }
  return leaves
}

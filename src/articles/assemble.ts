import type {Boilerplate} from '../ast/nodes.js'
import {TokenKind} from '../tokenize/tokens.js'
import type {LineLabel} from './line-label.js'
import type {BareBlock, OutlineArticle, OutlineBlock, OutlineRelated, OutlineTeaser} from './outline.js'
import type {Page, PageLine} from './page-line.js'
import {readDateline} from './read-dateline.js'
import type {State} from './states.js'

type ArticleBlock = OutlineBlock | OutlineRelated
type Message = OutlineArticle['messages'][number]

/** An article that is being put together. */
interface Draft {
  readonly blocks: ArticleBlock[]
  readonly messages: Message[]
  /** The block of links that is open. */
  related: RelatedDraft | undefined
  /** Whether it has a headline or a paragraph of its own. */
  hasStory: boolean
  hasLead: boolean
}

interface RelatedDraft {
  readonly items: (OutlineBlock | OutlineTeaser)[]
  /** Blocks of the teaser that is open. */
  parts: OutlineBlock[]
  truncated: boolean
  hasHeadline: boolean
}

/** Makes articles of labelled lines: paragraphs, blocks of links with their teasers, furniture. */
export function assemble(page: Page, path: readonly State[]): OutlineArticle[] {
  const drafts: Draft[] = []
  page.lines.forEach((line, index) => {
    const state = path[index]
    let draft = drafts[drafts.length - 1]
    if (!draft || (draft.hasStory && startsArticle(state, path[index - 1]))) {
      if (draft) closeRelated(draft)
      drafts.push((draft = {blocks: [], messages: [], related: undefined, hasStory: false, hasLead: false}))
    }
    addLine(draft, page, line, state)
  })
  for (const draft of drafts) closeRelated(draft)
  return drafts.map(({blocks, messages}) => ({blocks, messages}))
}

function startsArticle(state: State, before: State): boolean {
  return state.zone === 'head' && before.zone !== 'head' && before.zone !== 'front'
}

function addLine(draft: Draft, page: Page, line: PageLine, {zone, label}: State): void {
  if (label === 'marker' || label === 'link') addMarker(draft, page, line, label)
  else if (zone === 'related' || (zone === 'body' && label === 'teaser-headline'))
    addToRelated(draft, page, line, label)
  else {
    closeRelated(draft)
    draft.blocks.push(blockOf(ownNode(draft, page, line, label), line))
  }
}

/** «اقرأ أيضا: خبر آخر»: the label, and behind it the title of a teaser. */
function addMarker(draft: Draft, page: Page, line: PageLine, label: 'marker' | 'link'): void {
  closeRelated(draft)
  const related: RelatedDraft = {items: [], parts: [], truncated: false, hasHeadline: false}
  draft.related = related
  const behind = label === 'link' ? endOfLabel(page, line) : line.last
  if (behind >= line.last) {
    related.items.push(blockOf({type: 'label'}, line))
    return
  }
  related.items.push(blockOf({type: 'label'}, cut(page, line, line.first, behind)))
  related.parts.push(blockOf({type: 'headline', role: 'title'}, cut(page, line, behind, line.last)))
  related.hasHeadline = true
}

/** The marker and the colon, bar or dash behind it; a line that shows no marker is all label. */
function endOfLabel({words}: Page, {openingEnd, first, last}: PageLine): number {
  if (openingEnd === first) return last
  let index = openingEnd
  while (index < last && isLoosePunctuation(words.kind[index], words.source[words.start[index]])) index++
  return index
}

/** A mark or bracket that opens belongs to the title. */
function isLoosePunctuation(kind: number, sign: string): boolean {
  return (kind === TokenKind.punctuation || kind === TokenKind.symbol) && !openers.has(sign)
}

const openers = new Set(['«', '"', '“', '„', '‹', '‘', "'", '(', '[', '{'])

function addToRelated(draft: Draft, page: Page, line: PageLine, label: LineLabel): void {
  const related = (draft.related ??= {items: [], parts: [], truncated: false, hasHeadline: false})
  switch (label) {
    case 'teaser-headline':
      if (related.hasHeadline) closeTeaser(related)
      related.parts.push(blockOf({type: 'headline', role: 'title'}, line))
      related.hasHeadline = true
      return
    case 'teaser-repeat':
      related.parts.push(blockOf({type: 'headline', role: 'repeat'}, line))
      related.hasHeadline = true
      return
    case 'teaser-snippet':
      related.parts.push(blockOf({type: 'paragraph', ...datelineOf(page, line)}, line))
      related.truncated = line.ending !== 'stop' && line.ending !== 'question'
      related.hasHeadline = true
      return
    case 'teaser-meta':
      // A date or section stands over the headline it belongs to.
      if (related.hasHeadline) closeTeaser(related)
      related.parts.push(blockOf(metaNode(draft, line), line))
      return
    default:
      closeTeaser(related)
      related.items.push(blockOf({type: 'boilerplate', role: furnitureRole(label)}, line))
  }
}

function closeTeaser(related: RelatedDraft): void {
  const {items, parts, truncated, hasHeadline} = related
  if (parts.length > 0) {
    const last = items[items.length - 1]
    // Dates behind the last teaser belong to it.
    if (hasHeadline || !last || 'node' in last) items.push({type: 'teaser', blocks: parts, truncated})
    else items[items.length - 1] = {...last, blocks: [...last.blocks, ...parts]}
  }
  related.parts = []
  related.truncated = false
  related.hasHeadline = false
}

function closeRelated(draft: Draft): void {
  if (!draft.related) return
  closeTeaser(draft.related)
  draft.blocks.push({type: 'related', items: draft.related.items})
  draft.related = undefined
}

function ownNode(draft: Draft, page: Page, line: PageLine, label: LineLabel): BareBlock {
  switch (label) {
    case 'headline':
      draft.hasStory = true
      return {type: 'headline', role: 'title'}
    case 'repeat':
    case 'kicker':
    case 'deck':
      return {type: 'headline', role: label}
    case 'paragraph':
      return paragraphNode(draft, page, line)
    case 'date':
      return dateNode(draft, line)
    case 'byline':
    case 'source':
    case 'caption':
    case 'subheading':
      return {type: label}
    default:
      return {type: 'boilerplate', role: furnitureRole(label)}
  }
}

function paragraphNode(draft: Draft, page: Page, line: PageLine): BareBlock {
  draft.hasStory = true
  if (draft.hasLead) return {type: 'paragraph'}
  draft.hasLead = true
  return {type: 'paragraph', lead: true, ...datelineOf(page, line)}
}

function datelineOf(
  {words, lexicon}: Page,
  line: PageLine,
): Pick<BareBlock & {type: 'paragraph'}, 'dateline'> {
  const dateline = readDateline(words, line, lexicon)
  return dateline ? {dateline} : {}
}

function metaNode(draft: Draft, line: PageLine): BareBlock {
  return line.date ? dateNode(draft, line) : {type: 'headline', role: 'kicker'}
}

function dateNode({messages}: Draft, {date}: PageLine): BareBlock {
  if (!date) return {type: 'date'}
  const {value, calendar, start, end, ambiguous, weekdayMismatch} = date
  if (ambiguous)
    messages.push({
      code: 'date-ambiguous',
      reason: `Day and month can change places; read as ${value}`,
      range: [start, end],
    })
  if (weekdayMismatch)
    messages.push({
      code: 'date-weekday-mismatch',
      reason: `The weekday beside the date is not that of ${value}`,
      range: [start, end],
    })
  return {type: 'date', value, calendar}
}

function furnitureRole(label: LineLabel): Boilerplate['role'] {
  switch (label) {
    case 'navigation':
    case 'share':
    case 'follow':
    case 'tags':
    case 'copyright':
    case 'comments':
    case 'advertisement':
      return label
    default:
      return 'other'
  }
}

type Span = Pick<OutlineBlock, 'start' | 'end' | 'first' | 'last'>

function blockOf(node: BareBlock, {start, end, first, last}: Span): OutlineBlock {
  return {node, start, end, first, last}
}

function cut({words}: Page, line: PageLine, first: number, last: number): Span {
  return {
    start: first === line.first ? line.start : words.start[first],
    end: last === line.last ? line.end : words.end[last - 1],
    first,
    last,
  }
}

/** A place in the source. */
export interface Point {
  /** Line, counted from 1. A line ends at LF, CR LF, CR, U+2028, U+2029 or U+0085. */
  line: number
  /** Column in UTF-16 code units, counted from 1. */
  column: number
  /** Offset in UTF-16 code units, counted from 0. */
  offset: number
}

/** A half-open range of the source. */
export interface Position {
  start: Point
  end: Point
}

/** `[start, end]`: a half-open range of UTF-16 offsets into the source. */
export type Range = [start: number, end: number]

interface Base {
  position: Position
}

/** Something doubtful about the input, said rather than thrown. */
export interface Message {
  /** What kind of doubt, for programs. */
  code: MessageCode
  /** The same for people. */
  reason: string
  /** Where. */
  range: Range
}

/** The codes of all messages; each is explained in `docs/messages.md`. */
export type MessageCode =
  | 'quote-unclosed'
  | 'quote-unopened'
  | 'bidi-control'
  | 'lone-surrogate'
  | 'control-character'
  | 'article-too-long'
  | 'date-ambiguous'
  | 'date-weekday-mismatch'
  | 'truncated'

/** A whole dump. */
export interface Root extends Base {
  type: 'root'
  children: (Article | Space)[]
}

/** One page's story: its blocks in source order. */
export interface Article extends Base {
  type: 'article'
  /** One record for each thing named, whatever its mentions call it. */
  entities: EntityRecord[]
  messages: Message[]
  /** What the reader of the dump knew of its page; `parse` never sets it. */
  meta?: ArticleMeta
  children: (Block | Space)[]
}

/** What a row of a crawl says about its page. */
export interface ArticleMeta {
  id?: string | number
  url?: string
  /** As the row has it. */
  date?: string
}

/** A child of an article that is not white space. */
export type Block =
  Headline | Byline | DateLine | Source | Caption | Subheading | Paragraph | Related | Boilerplate

/** A headline, of the article or of a teaser. */
export interface Headline extends Base {
  type: 'headline'
  /** `title`; `repeat`: the title printed again; `kicker`: a short line over it; `deck`: a line under it. */
  role: 'title' | 'repeat' | 'kicker' | 'deck'
  children: Phrasing[]
}

/** Who wrote it. */
export interface Byline extends Base {
  type: 'byline'
  children: Phrasing[]
}

/** A line that holds the date of publication or of the last change. */
export interface DateLine extends Base {
  type: 'date'
  /** ISO 8601, as exact as the line is; absent when it cannot be read. */
  value?: string
  /** `hijri` when the only date of the line is a Hijri one; then `value` is a Hijri year-month-day. */
  calendar?: 'gregorian' | 'hijri'
  children: Phrasing[]
}

/** A line that names where the story comes from: «المصدر: وكالات». */
export interface Source extends Base {
  type: 'source'
  children: Phrasing[]
}

/** The caption of a picture. */
export interface Caption extends Base {
  type: 'caption'
  children: Phrasing[]
}

/** A heading inside the body. */
export interface Subheading extends Base {
  type: 'subheading'
  children: Phrasing[]
}

/** A paragraph of the body, or the snippet of a teaser. */
export interface Paragraph extends Base {
  type: 'paragraph'
  /** On the first paragraph of an article. */
  lead?: true
  /** Where the story was filed, from the dateline («باريس (أ ف ب) –»), as written. */
  dateline?: Dateline
  children: (Sentence | Space)[]
}

/** The place and agency at the start of the first paragraph. */
export interface Dateline {
  range: Range
  place?: string
  agency?: string
}

/** Links to other stories; may stand inside the body. */
export interface Related extends Base {
  type: 'related'
  children: (Label | Teaser | DateLine | Boilerplate | Space)[]
}

/** A read-more marker: «قراءة المزيد». */
export interface Label extends Base {
  type: 'label'
  children: Phrasing[]
}

/** Another story's headline, once or twice, and perhaps the start of its text. */
export interface Teaser extends Base {
  type: 'teaser'
  /** The snippet stops before its sentence does. */
  truncated?: true
  children: (Headline | Paragraph | DateLine | Byline | Boilerplate | Space)[]
}

/** Page furniture. */
export interface Boilerplate extends Base {
  type: 'boilerplate'
  role: 'navigation' | 'share' | 'follow' | 'tags' | 'copyright' | 'comments' | 'advertisement' | 'other'
  children: Phrasing[]
}

/** A sentence. */
export interface Sentence extends Base {
  type: 'sentence'
  children: Phrasing[]
}

/** What stands inside a line. */
export type Phrasing = Quote | Term | Entity | Text | Mark

/** Words, writing or a position that the text attributes to someone. */
export interface Quote extends Base {
  type: 'quote'
  /** Unique in the article; the pieces of one quote share it. */
  id: string
  /** `direct`: all inside quotation marks; `mixed`: part of it; `indirect`: none. */
  form: 'direct' | 'indirect' | 'mixed'
  /** `false`: an opening mark has no closing one. Absent on quotes without marks. */
  closed?: boolean
  /** Which piece this is, of a quote in several pieces. */
  part?: 'initial' | 'medial' | 'final'
  attribution: Attribution
  children: (Phrasing | Sentence | Space)[]
}

/** Who said it, and how that is known. */
export interface Attribution {
  /** The fullest name of the speaker in the article. Absent when unknown. */
  speaker?: string
  /** `id` of the speaker's entity record. */
  entity?: string
  /** The speaker's title or apposition, as written: «وزير الدفاع الفرنسي». */
  role?: string
  /** Who passed the words on: «نقلت وكالة … عن». */
  via?: string
  /** The words that announce the speech: «قال». */
  cue?: Range
  speakerRange?: Range
  roleRange?: Range
  /**
   * `named`: a person beside the cue; `institution`: a body, place or document beside it; `anonymous`: an
   * unnamed source; `inherited`: the subject is dropped or stands in another sentence; `unknown`.
   */
  resolved: 'named' | 'inherited' | 'anonymous' | 'institution' | 'unknown'
  /** The speech is denied or not made: «لم يستبعد أن». */
  negated?: true
  /** A speech act with a noun for its content, neither clause nor marked words: «دعا إلى التهدئة». */
  report?: true
  /** The content is cut off by the end of a snippet. */
  truncated?: true
  /** How sure this quote and its speaker are, from 0 to 1. */
  confidence: number
}

/** A name, title or word set in quotation marks that nobody says. */
export interface Term extends Base {
  type: 'term'
  children: Phrasing[]
}

/** What kinds of things are named. */
export type EntityKind =
  'person' | 'organization' | 'place' | 'misc' | 'date' | 'time' | 'money' | 'percent' | 'quantity'

/** A mention. */
export interface Entity extends Base {
  type: 'entity'
  kind: EntityKind
  /** `id` of its record. Absent on values. */
  id?: string
  /** The mention's name, clitics undone: for «للأمم المتحدة» «الأمم المتحدة». Absent on values. */
  name?: string
  /** What a date, sum or quantity amounts to: a number, or ISO 8601. */
  value?: string | number
  /** ISO 4217 code or unit of a sum or quantity. */
  unit?: string
  children: Phrasing[]
}

/** One thing named in an article. */
export interface EntityRecord {
  /** Unique in the article. */
  id: string
  kind: EntityKind
  /** The fullest name in the article. */
  name: string
  /** The other names the article gives it. */
  aliases: string[]
  /** How many mentions point to it. */
  mentions: number
  /** The title or apposition found beside it first. */
  role?: string
}

/** A run of text. */
export interface Text extends Base {
  type: 'text'
  value: string
}

/** A quotation mark. */
export interface Mark extends Base {
  type: 'mark'
  value: string
}

/** White space, line ends and BOM between blocks and between sentences. */
export interface Space extends Base {
  type: 'space'
  value: string
}

/** Any node. */
export type Node = Root | Article | Block | Label | Teaser | Sentence | Phrasing | Space

/** A node that has children. */
export type Parent = Extract<Node, {children: unknown[]}>

/** A node that has a value. */
export type Leaf = Text | Mark | Space

/** The node of one type. */
export type NodeOf<T extends Node['type']> = Extract<Node, {type: T}>

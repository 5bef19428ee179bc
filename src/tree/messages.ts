import type {OutlineArticle} from '../articles/outline.js'
import type {Message, MessageCode} from '../ast/nodes.js'
import type {QuoteSpans} from '../quotes/quote-span.js'
import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {cp} from '../text/code-points.js'
import type {Words} from '../words/words.js'

/** What is doubtful in an article, in source order. */
export function readMessages(words: Words, outline: OutlineArticle, {quotes}: QuoteSpans): Message[] {
  const messages: Message[] = outline.messages.map((message) => ({...message}))
  for (const {closed, pieces} of quotes)
    if (closed === false)
      messages.push({
        code: 'quote-unclosed',
        reason: 'A quotation mark opens here and no mark closes it',
        range: [...pieces[0]],
      })
  const first = outline.blocks[0]
  const last = outline.blocks[outline.blocks.length - 1]
  readCharacters(words.source, startOf(first), endOf(last), messages)
  return messages.sort((a, b) => a.range[0] - b.range[0])
}

type OutlineItem = OutlineArticle['blocks'][number]

function startOf(item: OutlineItem): number {
  if ('node' in item) return item.start
  const first = item.items[0]
  return 'node' in first ? first.start : first.blocks[0].start
}

function endOf(item: OutlineItem): number {
  if ('node' in item) return item.end
  const last = item.items[item.items.length - 1]
  return 'node' in last ? last.end : last.blocks[last.blocks.length - 1].end
}

/** One message for each run of characters that a reader cannot see or a program may stumble over. */
function readCharacters(source: string, start: number, end: number, messages: Message[]): void {
  const classes = characterClasses
  for (let offset = start; offset < end; offset++) {
    // All letters and white space have lower classes.
    if (classes[source.charCodeAt(offset)] < CharacterClass.format) continue
    const code = codeOf(source, offset)
    if (!code) {
      if (characterClasses[source.charCodeAt(offset)] === CharacterClass.highSurrogate) offset++
      continue
    }
    const from = offset
    while (offset + 1 < end && codeOf(source, offset + 1) === code) offset++
    messages.push({code, reason: reasons[code], range: [from, offset + 1]})
  }
}

const reasons = {
  'bidi-control': 'Bidirectional embedding or override: what is shown may differ from what is written',
  'lone-surrogate': 'Half of a surrogate pair: not a character',
  'control-character': 'A control character that is no white space',
} as const satisfies Partial<Record<MessageCode, string>>

function codeOf(source: string, offset: number): keyof typeof reasons | undefined {
  const unit = source.charCodeAt(offset)
  switch (characterClasses[unit]) {
    case CharacterClass.format:
      return isBidiControl(unit) ? 'bidi-control' : undefined
    case CharacterClass.control:
      return 'control-character'
    case CharacterClass.highSurrogate:
      return characterClasses[source.charCodeAt(offset + 1)] === CharacterClass.lowSurrogate
        ? undefined
        : 'lone-surrogate'
    case CharacterClass.lowSurrogate:
      return 'lone-surrogate'
    default:
      return undefined
  }
}

/** Embeddings, overrides and isolates; the plain marks (LRM, RLM, ALM) are harmless and common. */
function isBidiControl(unit: number): boolean {
  return (
    (unit >= cp.leftToRightEmbedding && unit <= cp.rightToLeftOverride) ||
    (unit >= cp.leftToRightIsolate && unit <= cp.popDirectionalIsolate)
  )
}

import {joinLines} from './one-line.js'

/** A text as Markdown (CommonMark and GFM) that reads as that text and as nothing else. */
export function escapeMarkdown(value: string): string {
  return joinLines(value, '\n')
    .split('\n')
    .map((line) => escapeLineStart(inline.reduce(applyPattern, line)))
    .join('\n')
}

interface Pattern {
  /** What the characters would be without the escape. */
  readonly meaning: string
  readonly find: RegExp
  readonly replace: string
}

/** Escaped wherever they stand. */
const inline: readonly Pattern[] = [
  {
    meaning: 'escape, emphasis, code, link, HTML, character reference, strikethrough, table',
    find: /[\\*_`[\]<&~|]/gu,
    replace: '\\$&',
  },
  {meaning: 'a character that Markdown cannot hold', find: /\0/gu, replace: '\uFFFD'},
  {meaning: 'image before a link', find: /!(?=\\\[)/gu, replace: '\\!'},
]

/** Escaped at the start of a line. */
const lineStart: readonly Pattern[] = [
  {
    meaning: 'heading, block quotation, list, rule, underline of a heading',
    find: /^[#>+=-]/u,
    replace: '\\$&',
  },
  {meaning: 'numbered list', find: /^(\d{1,9})(?=[.)])/u, replace: '$1\\'},
]

function applyPattern(text: string, {find, replace}: Pattern): string {
  return text.replace(find, replace)
}

function escapeLineStart(line: string): string {
  return lineStart.reduce(applyPattern, line)
}

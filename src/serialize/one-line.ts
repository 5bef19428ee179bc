import {isLineEnd} from '../text/is-line-end.js'

/** A text with each run of white space that holds a line end as one space, and none at its ends. */
export function oneLine(text: string): string {
  return joinLines(text, ' ')
}

/** A text with its lines trimmed, blank ones left out, and `separator` between them. */
export function joinLines(text: string, separator: string): string {
  let joined = ''
  let start = 0
  for (let offset = 0; offset <= text.length; offset++) {
    if (offset < text.length && !isLineEnd(text.charCodeAt(offset))) continue
    const line = text.slice(start, offset).trim()
    if (line) joined += joined ? separator + line : line
    start = offset + 1
  }
  return joined
}

import {TokenKind} from '../../tokenize/tokens.js'
import type {Page, PageLine} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/** Lines without words, templates that were not filled in, addresses, embedded posts. */
export const machineText: Recogniser = {
  name: 'machine text',
  read: (line, page) => {
    if (line.count === 0) return signs
    const {links, braces, hashtags} = countMachine(line, page)
    if (braces > 1 || (links > 0 && line.count <= 6)) return template
    if (hashtags === line.count) return tags
    return links > 0 && line.ending === 'open' ? post : undefined
  },
}

const signs = {other: 9, paragraph: -3, headline: -6, 'teaser-headline': -6}
const template = {other: 12, headline: -4, paragraph: -4, 'teaser-headline': -4}
const tags = {tags: 12}
const post = {other: 6.5}

function countMachine(
  {first, last}: PageLine,
  {words}: Page,
): {links: number; braces: number; hashtags: number} {
  let links = 0
  let braces = 0
  let hashtags = 0
  for (let index = first; index < last; index++) {
    const kind = words.kind[index]
    if (kind === TokenKind.url || kind === TokenKind.email) links++
    else if (kind === TokenKind.hashtag) hashtags++
    else if (kind === TokenKind.punctuation && words.source[words.start[index]] === '{') braces++
  }
  return {links, braces, hashtags}
}

import {evidence} from '../line-label.js'
import {TokenKind} from '../../tokenize/tokens.js'
import type {Page, PageLine} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/** Lines without words, templates that were not filled in, addresses, embedded posts. */
export const machineText: Recogniser = {
  name: 'machine text',
  read: (line, page) => {
    if (line.count === 0) return signs
    const {links, braces, hashtags, joins} = countMachine(line, page)
    if (braces > 1 || (links > 0 && line.count <= 6)) return template
    if (hashtags === line.count || (joins > 0 && line.count <= joins + 1)) return tags
    if (line.numbers > 2 && line.numbers * 2 >= line.count && !line.date) return figures
    return links > 0 && line.ending === 'open' ? post : undefined
  },
}

const signs = evidence({other: 9, paragraph: -3, headline: -6, 'teaser-headline': -6})
const template = evidence({other: 12, headline: -4, paragraph: -4, 'teaser-headline': -4})
const tags = evidence({tags: 12})
const figures = evidence({other: 7, headline: -2, 'teaser-headline': -2})
const post = evidence({other: 9.5, paragraph: -1})

function countMachine({first, last}: PageLine, {words}: Page): Machine {
  let links = 0
  let braces = 0
  let hashtags = 0
  let joins = 0
  for (let index = first; index < last; index++) {
    const kind = words.kind[index]
    if (kind === TokenKind.url || kind === TokenKind.email) links++
    else if (kind === TokenKind.hashtag) hashtags++
    else if (kind === TokenKind.punctuation && words.source[words.start[index]] === '{') braces++
    else if (kind === TokenKind.punctuation && words.source[words.start[index]] === '_') joins++
  }
  return {links, braces, hashtags, joins}
}

interface Machine {
  links: number
  braces: number
  hashtags: number
  /** «كأس_العالم»: a hashtag that has lost its sign. */
  joins: number
}

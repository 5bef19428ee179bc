import type {LineLabel} from './line-label.js'
import {states, type State, type Zone} from './states.js'

/** From where to where; a part that is left out fits all. */
interface Step {
  readonly from?: Zone | 'start'
  readonly fromLabels?: readonly LineLabel[]
  readonly to?: Zone
  readonly toLabels?: readonly LineLabel[]
  readonly points: number
  /** Why, or an example. */
  readonly why: string
}

const furniture: readonly LineLabel[] = ['share', 'follow', 'tags', 'advertisement', 'other', 'comments']
const never = -40

/** Points of a state in which a dump ends: nearly none ends before its story, so the one line «عنوان» is a headline. */
function endPoints({zone, label}: State): number {
  return zone === 'front' || label === 'kicker' ? -14 : 0
}

/** What follows what, and how readily. The first step that fits a pair of states holds; a pair that none fits cannot be. */
// prettier-ignore
const steps: readonly Step[] = [
  // The start of a dump
  {from: 'start', to: 'head', toLabels: ['headline'], points: 0, why: 'most dumps start so'},
  {from: 'start', to: 'head', toLabels: ['kicker'], points: -1, why: 'a section over the headline'},
  {from: 'start', to: 'front', points: -1, why: 'site header'},
  {from: 'start', to: 'head', toLabels: ['byline', 'date'], points: -3, why: 'the headline is lost'},
  {from: 'start', to: 'body', toLabels: ['paragraph'], points: -3, why: 'the headline is lost'},
  {from: 'start', to: 'related', toLabels: ['marker'], points: -3, why: 'a list of links'},
  {from: 'start', to: 'related', toLabels: ['teaser-headline'], points: -7, why: 'a list of links without marker'},
  {from: 'start', points: never, why: 'nothing else comes first'},

  // Before the story
  {from: 'front', to: 'front', points: 0, why: 'a menu goes on'},
  {from: 'front', to: 'head', toLabels: ['kicker'], points: -1, why: 'a section over the headline'},
  {from: 'front', to: 'head', toLabels: ['headline'], points: -0.5, why: 'the story starts'},
  {from: 'front', to: 'body', toLabels: ['paragraph'], points: -4, why: 'the headline is lost'},
  {from: 'front', to: 'related', toLabels: ['marker'], points: -0.5, why: 'latest news over the story'},
  {from: 'front', to: 'related', toLabels: ['teaser-headline'], points: -5, why: 'a news ticker'},
  {from: 'front', to: 'related', toLabels: ['teaser-meta'], points: -4, why: 'a front page'},
  {from: 'front', to: 'tail', points: -8, why: 'a page without a story'},

  // Head
  {from: 'head', fromLabels: ['headline'], to: 'head', toLabels: ['headline'], points: -7, why: 'two headlines'},
  {from: 'head', fromLabels: ['headline'], to: 'head', toLabels: ['repeat'], points: 0.5, why: 'printed twice'},
  {from: 'head', fromLabels: ['headline', 'repeat'], to: 'head', toLabels: ['deck'], points: 0, why: 'a line under it'},
  {from: 'head', toLabels: ['deck'], points: -5, why: 'a deck stands under the headline'},
  {from: 'head', fromLabels: ['kicker'], to: 'head', toLabels: ['headline'], points: 0, why: 'the headline under its section'},
  {from: 'head', fromLabels: ['kicker'], to: 'head', toLabels: ['date'], points: -1.5, why: 'section, date, headline'},
  {from: 'head', fromLabels: ['kicker'], to: 'head', toLabels: ['kicker'], points: -4, why: 'two sections'},
  {from: 'head', fromLabels: ['kicker'], points: -8, why: 'a section alone'},
  {from: 'head', to: 'head', toLabels: ['kicker'], points: -7, why: 'a section stands first'},
  {from: 'head', fromLabels: ['date', 'byline'], to: 'head', toLabels: ['headline'], points: -2.5, why: 'date over the headline'},
  {from: 'head', to: 'head', toLabels: ['headline'], points: -6, why: 'head furniture over the headline'},
  {from: 'head', to: 'head', toLabels: ['caption'], points: 0.5, why: 'the picture over the text'},
  {from: 'head', to: 'head', toLabels: ['comments'], points: -9, why: 'comments are announced'},
  {from: 'head', fromLabels: ['other'], to: 'head', toLabels: ['other'], points: 1.5, why: 'a poll has many lines'},
  {from: 'head', to: 'head', points: 0, why: 'head goes on'},
  {from: 'head', to: 'body', toLabels: ['paragraph'], points: 0, why: 'the text starts'},
  {from: 'head', to: 'body', toLabels: ['subheading'], points: -3, why: 'the text starts with a heading'},
  {from: 'head', to: 'body', toLabels: ['link'], points: -3, why: 'a link over the text'},
  {from: 'head', to: 'related', toLabels: ['marker'], points: -6, why: 'a headline without text'},
  {from: 'head', fromLabels: ['headline', 'repeat'], to: 'related', toLabels: ['teaser-headline'], points: -7, why: 'a headline without text'},
  {from: 'head', to: 'tail', points: -8, why: 'a headline without text'},

  // Body
  {from: 'body', fromLabels: ['paragraph', 'subheading', 'caption'], to: 'body', toLabels: ['paragraph'], points: 0, why: 'the text goes on'},
  {from: 'body', to: 'body', toLabels: ['paragraph'], points: -0.3, why: 'the text goes on behind a link or button'},
  {from: 'body', fromLabels: ['subheading'], to: 'body', toLabels: ['subheading'], points: -4, why: 'two headings'},
  {from: 'body', fromLabels: ['subheading'], to: 'related', points: -6, why: 'a heading without text'},
  {from: 'body', fromLabels: ['marker'], to: 'body', toLabels: ['teaser-headline'], points: 0, why: 'the link under its marker'},
  {from: 'body', fromLabels: ['marker'], points: never, why: 'a marker in the body has a link under it'},
  {from: 'body', to: 'body', toLabels: ['teaser-headline'], points: never, why: 'a link in the body has a marker'},
  {from: 'body', to: 'body', toLabels: ['subheading'], points: -0.5, why: 'a heading in the text'},
  {from: 'body', to: 'body', toLabels: ['marker'], points: -2, why: 'a link in the text'},
  {from: 'body', to: 'body', toLabels: ['link'], points: -0.3, why: 'a link in the text'},
  {from: 'body', fromLabels: ['date'], to: 'body', toLabels: ['date'], points: -1.5, why: 'times in a live report'},
  {from: 'body', to: 'body', toLabels: ['date'], points: -2.5, why: 'times in a live report'},
  {from: 'body', to: 'body', points: -1.5, why: 'buttons in the text'},
  {from: 'body', fromLabels: ['paragraph', 'caption', 'link', ...furniture], to: 'related', toLabels: ['marker', 'link'], points: -0.3, why: 'links under the text'},
  {from: 'body', fromLabels: ['paragraph', 'caption', 'link', ...furniture], to: 'related', toLabels: ['teaser-headline'], points: -4.5, why: 'links without marker'},
  {from: 'body', fromLabels: ['paragraph', 'caption', ...furniture], to: 'related', toLabels: ['teaser-meta'], points: -5, why: 'links without marker'},
  {from: 'body', to: 'tail', toLabels: ['comments'], points: -9, why: 'comments are announced'},
  {from: 'body', fromLabels: ['paragraph', 'caption', 'byline', 'date', 'teaser-headline', 'link', ...furniture], to: 'tail', points: -0.5, why: 'the text ends'},
  {from: 'body', fromLabels: ['paragraph', ...furniture], to: 'head', toLabels: ['headline'], points: -6, why: 'a second article'},
  {from: 'body', fromLabels: ['paragraph', ...furniture], to: 'head', toLabels: ['kicker'], points: -4, why: 'a second article'},

  // Related
  {from: 'related', fromLabels: ['marker'], to: 'related', toLabels: ['teaser-headline'], points: 0.5, why: 'a link under its marker'},
  {from: 'related', fromLabels: ['marker'], to: 'related', toLabels: ['teaser-meta'], points: -0.5, why: 'the date over the link'},
  {from: 'related', fromLabels: ['marker'], to: 'related', toLabels: ['teaser-snippet'], points: -6, why: 'a headline is lost'},
  {from: 'related', fromLabels: ['teaser-headline'], to: 'related', toLabels: ['teaser-repeat'], points: 0.5, why: 'printed twice'},
  {from: 'related', fromLabels: ['teaser-headline', 'teaser-repeat'], to: 'related', toLabels: ['teaser-snippet'], points: 0, why: 'the snippet'},
  {from: 'related', fromLabels: ['teaser-headline', 'teaser-repeat'], to: 'related', toLabels: ['teaser-headline'], points: -0.7, why: 'a list of titles'},
  {from: 'related', fromLabels: ['teaser-snippet'], to: 'related', toLabels: ['teaser-headline'], points: 0, why: 'the next teaser'},
  {from: 'related', fromLabels: ['teaser-meta'], to: 'related', toLabels: ['teaser-headline'], points: 0, why: 'the next teaser'},
  {from: 'related', fromLabels: ['teaser-meta'], to: 'related', toLabels: ['teaser-snippet'], points: -2, why: 'date over the snippet'},
  {from: 'related', to: 'related', toLabels: ['teaser-headline'], points: -1, why: 'the next teaser'},
  {from: 'related', to: 'related', toLabels: ['teaser-meta'], points: 0, why: 'date or section'},
  {from: 'related', to: 'related', toLabels: ['marker', 'link'], points: -0.5, why: 'the next block of links'},
  {from: 'related', fromLabels: ['teaser-snippet'], to: 'related', toLabels: ['teaser-snippet'], points: -7, why: 'a snippet is one line'},
  {from: 'related', to: 'related', toLabels: ['teaser-snippet', 'teaser-repeat'], points: -7, why: 'a snippet has a headline'},
  {from: 'related', to: 'related', points: -2, why: 'furniture between teasers'},
  {from: 'related', fromLabels: ['teaser-headline', 'teaser-repeat', 'link'], to: 'body', toLabels: ['paragraph'], points: -5, why: 'the text goes on'},
  {from: 'related', fromLabels: ['teaser-snippet'], to: 'body', toLabels: ['paragraph'], points: -11, why: 'the text goes on'},
  {from: 'related', fromLabels: ['marker', 'teaser-meta'], to: 'body', points: -10, why: 'a marker has links'},
  {from: 'related', to: 'head', toLabels: ['headline'], points: -5, why: 'the next article'},
  {from: 'related', to: 'head', toLabels: ['kicker'], points: -3, why: 'the next article'},
  {from: 'related', to: 'head', points: never, why: 'an article starts with its headline'},
  {from: 'related', to: 'tail', toLabels: ['comments'], points: -9.5, why: 'comments are announced'},
  {from: 'related', to: 'tail', points: -1, why: 'the links end'},

  // Tail
  {from: 'tail', fromLabels: ['comments'], to: 'tail', toLabels: ['comments'], points: 3, why: 'what readers write looks like anything'},
  {from: 'tail', to: 'tail', toLabels: ['comments'], points: -9, why: 'comments are announced'},
  {from: 'tail', fromLabels: ['tags'], to: 'tail', toLabels: ['tags'], points: 3, why: 'one key word a line'},
  {from: 'tail', fromLabels: ['other'], to: 'tail', toLabels: ['other'], points: 1.5, why: 'a poll has many lines'},
  {from: 'tail', to: 'tail', points: 0, why: 'the tail goes on'},
  {from: 'tail', to: 'related', toLabels: ['marker', 'link'], points: -0.5, why: 'links under the buttons'},
  {from: 'tail', to: 'related', toLabels: ['teaser-headline', 'teaser-meta'], points: -5, why: 'links without marker'},
  {from: 'tail', to: 'head', toLabels: ['headline'], points: -5, why: 'the next article'},
  {from: 'tail', to: 'head', toLabels: ['kicker'], points: -3.5, why: 'the next article'},
  {from: 'tail', to: 'body', toLabels: ['paragraph'], points: -6, why: 'buttons in the text'},
]

/**
 * The possible steps between states, as columns. States that are left by the same steps are one exit, and those that are reached
 * by the same steps are one entry: there are half as many of either as there are states.
 */
export interface Transitions {
  /** The exit and the entry of each state. */
  readonly exit: Uint8Array
  readonly entry: Uint8Array
  readonly exits: number
  readonly entries: number
  /** The steps into entry `e` are `first[e] … first[e + 1] - 1`, those with the most points first. */
  readonly first: Uint16Array
  /** The exit that a step leads from. */
  readonly from: Uint8Array
  readonly points: Float64Array
  /** Points of each state on the first line. */
  readonly start: Float64Array
  /** Points of each state on the last line. */
  readonly end: Float64Array
}

/** The steps between all states. */
export const transitions: Transitions = /*#__PURE__*/ compile()

function compile(): Transitions {
  const table = states.map((from) => states.map((to) => pointsOf(from, to)))
  const exit = classesOf(table)
  const entry = classesOf(states.map((_, to) => table.map((row) => row[to])))
  const first: number[] = []
  const from: number[] = []
  const points: number[] = []
  for (const to of leadersOf(entry)) {
    first.push(from.length)
    const steps = leadersOf(exit)
      .filter((state) => table[state][to] > never)
      .sort((a, b) => table[b][to] - table[a][to])
    for (const state of steps) {
      from.push(exit[state])
      points.push(table[state][to])
    }
  }
  first.push(from.length)
  return {
    exit: Uint8Array.from(exit),
    entry: Uint8Array.from(entry),
    exits: Math.max(...exit) + 1,
    entries: Math.max(...entry) + 1,
    first: Uint16Array.from(first),
    from: Uint8Array.from(from),
    points: Float64Array.from(points),
    start: Float64Array.from(states, (to) => pointsOf('start', to)),
    end: Float64Array.from(states, endPoints),
  }
}

/** Numbers rows, equal ones alike. */
function classesOf(rows: readonly (readonly number[])[]): number[] {
  const numbers = new Map<string, number>()
  return rows.map((row) => {
    const key = row.join(' ')
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

/** The first of each class. */
function leadersOf(classes: readonly number[]): number[] {
  return classes.flatMap((number, index) => (classes.indexOf(number) === index ? index : []))
}

function pointsOf(from: State | 'start', to: State): number {
  for (const step of steps) {
    if (from === 'start' ? step.from !== 'start' : step.from !== from.zone) continue
    if (from !== 'start' && step.fromLabels && !step.fromLabels.includes(from.label)) continue
    if (step.to && step.to !== to.zone) continue
    if (step.toLabels && !step.toLabels.includes(to.label)) continue
    return step.points
  }
  return never
}

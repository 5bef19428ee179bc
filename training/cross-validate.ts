/**
 * The whole entity stage on \`gold/dev\` and \`ner/news\` together: each fifth of the pages is parsed with a model trained without it.
 *
 *     npx tsx training/cross-validate.ts [--shared ../shared] [--folds 5] [--only 0,1]
 */
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {buildParser, type Parser} from '../src/build-parser.js'
import {decodeModel} from '../src/entities/tagger/decode-model.js'
import {toStandoff} from '../src/serialize/to-standoff.js'
import {compileLexicon} from '../src/words/lexicon.js'
import {kinds} from './labels.js'
import {isAnnotated, readPages, type Page, type PageEntity} from './product-corpus.js'
import {readClusters} from './read-clusters.js'
import {trainModel} from './train-model.js'

const {values} = parseArgs({
  options: {
    shared: {type: 'string', default: '../shared'},
    folds: {type: 'string', default: '5'},
    only: {type: 'string'},
    errors: {type: 'boolean'},
  },
})
const pages = readPages(values.shared)
const clusters = readClusters(join(values.shared, 'ner/clusters.tsv.gz'))
const folds = Number(values.folds)
const only = values.only?.split(',').map(Number)
const settled = new Map<string, Tally>()
const byRules = new Map<string, Tally>()

interface Tally {
  gold: number
  found: number
  exact: number
  overlap: number
}

for (let fold = 0; fold < folds; fold++) {
  if (only && !only.includes(fold)) continue
  const train = pages.filter((_, index) => index % folds !== fold)
  const test = pages.filter((_, index) => index % folds === fold)
  const data = trainModel(
    {pages: train, older: join(values.shared, 'ner/anercorp/train.txt')},
    clusters,
    compileLexicon(),
  )
  const model = decodeModel(data)
  const tagged = buildParser({}, () => model)
  const plain = buildParser({})
  for (const page of test) {
    score(settled, page, tagged, values.errors)
    score(byRules, page, plain)
  }
}
report('by rules alone', byRules)
report('with the tagger', settled)

function score(tallies: Map<string, Tally>, page: Page, parser: Parser, errors = false): void {
  const found = toStandoff(parser.parse(page.text)).entities.filter(
    ({type, start}) => kinds.includes(type) && isAnnotated(page, start),
  )
  for (const kind of [...kinds, 'all']) {
    const of = (list: readonly PageEntity[]): PageEntity[] =>
      list.filter(({type}) => kind === 'all' || type === kind)
    const gold = of(page.entities)
    const own = of(found)
    let tally = tallies.get(kind)
    if (!tally) tallies.set(kind, (tally = {gold: 0, found: 0, exact: 0, overlap: 0}))
    tally.gold += gold.length
    tally.found += own.length
    tally.exact += matches(gold, own, (a, b) => a.start === b.start && a.end === b.end)
    tally.overlap += matches(gold, own, (a, b) => a.start < b.end && b.start < a.end)
    if (!errors || kind !== 'all') continue
    showErrors('-', gold, own, page.text)
    showErrors('+', own, gold, page.text)
  }
}

/** How many gold names have a partner of their kind; each partner serves once. */
function matches(
  gold: readonly PageEntity[],
  found: readonly PageEntity[],
  fits: (a: PageEntity, b: PageEntity) => boolean,
): number {
  const used = new Set<PageEntity>()
  for (const name of gold) {
    const partner = found.find((other) => other.type === name.type && !used.has(other) && fits(name, other))
    if (partner) used.add(partner)
  }
  return used.size
}

function showErrors(
  sign: string,
  from: readonly PageEntity[],
  others: readonly PageEntity[],
  text: string,
): void {
  for (const {type, start, end} of from) {
    if (others.some((other) => other.type === type && other.start === start && other.end === end)) continue
    const line = `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)}`
    console.log(`${sign} ${type} ${line.replace(/\s+/gu, ' ')}`)
  }
}

function report(name: string, tallies: Map<string, Tally>): void {
  console.log(`${name}: P R F1 exact, F1 overlap`)
  for (const [kind, {gold, found, exact, overlap}] of tallies) {
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(whole, 1)).toFixed(2)
    console.log(
      `${kind} ${percent(exact, found)} ${percent(exact, gold)} ${percent(2 * exact, found + gold)}  ${percent(2 * overlap, found + gold)}`,
    )
  }
}

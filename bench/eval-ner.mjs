// Scores the entity stage against the annotated news articles and the annotated dumps together.
//   npx tsx bench/eval-ner.mjs SHARED [--source] [--errors N] [--kind PER|ORG|LOC|MISC] [--only news|gold]
// An error line: missed (−), not in the gold (+), or overlapping it with another boundary or type (~), with its context.
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    errors: {type: 'string'},
    kind: {type: 'string'},
    only: {type: 'string'},
    source: {type: 'boolean'},
  },
})
const shared = positionals[0]
if (!shared) {
  console.error(
    'usage: npx tsx bench/eval-ner.mjs SHARED [--source] [--errors N] [--kind PER] [--only news|gold]',
  )
  process.exit(2)
}
const akhbar = await import(values.source ? '../src/index.ts' : '../dist/index.js')

const news = readFileSync(join(shared, 'ner/news/news.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const gold = readdirSync(join(shared, 'gold/dev'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(shared, 'gold/dev', name), 'utf8')))

const parts = {news, gold}
const all = {}
for (const [name, documents] of Object.entries(parts)) {
  if (values.only && values.only !== name) continue
  const counts = {}
  const errors = []
  for (const document of documents) score(document, counts, errors)
  report(name, counts)
  for (const [key, count] of Object.entries(counts)) {
    const sum = (all[key] ??= {gold: 0, found: 0, exact: 0, overlap: 0})
    for (const field of Object.keys(sum)) sum[field] += count[field]
  }
  for (const line of errors.slice(0, Number(values.errors ?? 0))) console.log(line)
}
if (!values.only) report('all', all)

function score(document, counts, errors) {
  const {text, lines} = document
  // Lines without content (menus, bylines, dates) are not annotated in the dumps.
  const outside = new Set([
    'byline',
    'date',
    'source',
    'readmore',
    'teaser-meta',
    'nav',
    'share',
    'follow',
    'tags',
    'copyright',
    'comments',
    'ad',
    'other',
  ])
  const annotated = (offset) =>
    !lines || lines.some((line) => line.start <= offset && offset < line.end && !outside.has(line.label))
  const wanted = document.entities
  const found = akhbar.toStandoff(akhbar.parse(text)).entities.filter((one) => annotated(one.start))
  const of = (kind) => (counts[kind] ??= {gold: 0, found: 0, exact: 0, overlap: 0})
  for (const one of wanted) for (const key of ['micro', one.type]) of(key).gold++
  for (const one of found) for (const key of ['micro', one.type]) of(key).found++
  const taken = new Set()
  for (const one of wanted) {
    const exact = found.find(
      (other) => other.start === one.start && other.end === one.end && other.type === one.type,
    )
    if (exact) for (const key of ['micro', one.type]) of(key).exact++
    const near =
      exact ??
      found.find(
        (other) =>
          !taken.has(other) && other.type === one.type && other.start < one.end && other.end > one.start,
      )
    if (near) {
      taken.add(near)
      for (const key of ['micro', one.type]) of(key).overlap++
    }
    if (!exact && (!values.kind || values.kind === one.type)) {
      const other = found.find(({start, end}) => start < one.end && end > one.start)
      errors.push(
        `${document.id} ${other ? `~ ${one.type} want [${text.slice(one.start, one.end)}] got ${other.type} [${text.slice(other.start, other.end)}]` : `− ${one.type} [${text.slice(one.start, one.end)}]`} ${context(text, one)}`,
      )
    }
  }
  for (const one of found)
    if (
      (!values.kind || values.kind === one.type) &&
      !wanted.some(({start, end}) => start < one.end && end > one.start)
    )
      errors.push(`${document.id} + ${one.type} [${text.slice(one.start, one.end)}] ${context(text, one)}`)
}

function context(text, {start, end}) {
  const around = `${text.slice(Math.max(0, start - 40), start)}[]${text.slice(end, end + 30)}`
  return around.replaceAll(/\s+/gu, ' ')
}

function report(name, counts) {
  console.log(`\n## ${name}\n\n          P     R    F1 exact    P     R    F1 overlap   gold`)
  for (const key of ['PER', 'LOC', 'ORG', 'MISC', 'micro']) {
    const {gold, found, exact, overlap} = counts[key] ?? {gold: 0, found: 0, exact: 0, overlap: 0}
    console.log(`${key.padEnd(6)} ${rates(exact, found, gold)}       ${rates(overlap, found, gold)}  ${gold}`)
  }
}

function rates(hit, found, gold) {
  const p = found ? hit / found : 0
  const r = gold ? hit / gold : 0
  const f = p + r ? (2 * p * r) / (p + r) : 0
  return [p, r, f].map((value) => value.toFixed(3)).join(' ')
}

// Measures speed on Arabic news, page after page, beside other libraries, in one run and each case in a process of its own.
//   npm run bench -- FOLDER [--rounds 7] [--megabytes 4] [--json]
// FOLDER holds news.jsonl.gz (or any .jsonl.gz with a `text` a line). The median of the rounds counts. Processor time is measured,
// not the clock, so that other work on the machine counts as little as may be.
import {spawnSync} from 'node:child_process'
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '7'},
    megabytes: {type: 'string', default: '4'},
    json: {type: 'boolean'},
    case: {type: 'string'},
  },
})
const [folder] = positionals
if (!folder) {
  console.error('usage: npm run bench -- FOLDER [--rounds N] [--megabytes N] [--json]')
  process.exit(64)
}

/** Each case makes a function of one page; `share` is the part of the sample it gets, for the slow ones. */
const cases = {
  'charCodeAt + table': {load: loadBarePass},
  'split(/\\s+/)': {load: () => (text) => text.split(/\s+/u).length},
  tokenize: {load: async () => (await akhbar()).tokenize},
  parse: {load: async () => (await akhbar()).parse},
  'parse + json': {
    async load() {
      const {json, parse, serialize} = await akhbar()
      return (text) => serialize(parse(text), json)
    },
  },
  'parse-latin': {
    share: 0.5,
    async load() {
      const {ParseLatin} = await import('parse-latin')
      const parser = new ParseLatin()
      return (text) => parser.parse(text)
    },
  },
  'wink-nlp (tokens, sentences, NER)': {share: 0.25, load: loadWink},
  compromise: {
    share: 0.02,
    async load() {
      const {default: nlp} = await import('compromise')
      return (text) => nlp(text).json()
    },
  },
}

/** Every serializer but `page`, which is for looking at. */
const formats = [
  ...['json', 'ndjson', 'text', 'markdown', 'html', 'jsonLd', 'ninjs', 'tei', 'conll', 'conllu', 'brat'],
  ...['webAnnotation', 'csv', 'standoff', 'tree'],
]
for (const format of formats)
  cases[`serialize: ${format}`] = {share: 0.25, load: () => loadSerializer(format)}

if (values.case) await measure(cases[values.case])
else report()

function akhbar() {
  return import('../dist/index.js')
}

/** Parses in the round that warms up, so that the others print alone. */
async function loadSerializer(format) {
  const {parse, serialize, [format]: serializer} = await akhbar()
  const trees = new Map()
  return (text) => {
    let tree = trees.get(text)
    if (!tree) trees.set(text, (tree = parse(text)))
    return serialize(tree, serializer)
  }
}

function loadBarePass() {
  const table = new Uint8Array(0x10000).map((_, unit) => unit % 13)
  return (text) => {
    let sum = 0
    for (let offset = 0; offset < text.length; offset++) sum += table[text.charCodeAt(offset)]
    return sum
  }
}

async function loadWink() {
  const {default: winkNLP} = await import('wink-nlp')
  const {default: model} = await import('wink-eng-lite-web-model')
  const nlp = winkNLP(model, ['sbd', 'ner'])
  return (text) => nlp.readDoc(text).entities().out()
}

/** In the child: the sample page by page, once to warm up and then `rounds` times. */
async function measure({load, share = 1}) {
  const pages = sample(share)
  const work = await load()
  let kept
  const round = () => {
    const usage = process.cpuUsage()
    for (const page of pages) kept = work(page)
    const {user, system} = process.cpuUsage(usage)
    return (user + system) / 1e6
  }
  round()
  const times = Array.from({length: Number(values.rounds)}, round).sort((a, b) => a - b)
  const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0)
  const words = pages.reduce((sum, page) => sum + page.split(/\s+/u).length, 0)
  const seconds = times[times.length >> 1]
  console.log(JSON.stringify({bytes, words, seconds, kept: typeof kept, heap: await heapOf(work, pages)}))
}

/** Bytes of heap that the results take for each byte of the sample; only where the garbage collector can be called. */
async function heapOf(work, pages) {
  if (!globalThis.gc) return undefined
  const few = pages.slice(0, 200)
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  const results = few.map(work)
  globalThis.gc()
  const after = process.memoryUsage().heapUsed
  const bytes = few.reduce((sum, page) => sum + Buffer.byteLength(page), 0)
  return results.length > 0 ? (after - before) / bytes : undefined
}

function sample(share) {
  const name = readdirSync(folder).find((file) => file.endsWith('.jsonl.gz'))
  if (!name) throw new Error(`${folder} holds no .jsonl.gz file`)
  const limit = Number(values.megabytes) * 1e6 * share
  const pages = []
  let bytes = 0
  for (const line of gunzipSync(readFileSync(join(folder, name)))
    .toString('utf8')
    .split('\n')) {
    if (line === '' || bytes >= limit) break
    const {text} = JSON.parse(line)
    pages.push(text)
    bytes += Buffer.byteLength(text)
  }
  return pages
}

function report() {
  const found = {}
  for (const name of Object.keys(cases)) {
    const script = fileURLToPath(import.meta.url)
    const flags = name === 'parse' ? ['--expose-gc'] : []
    const args = [
      ...flags,
      script,
      folder,
      '--case',
      name,
      '--rounds',
      values.rounds,
      '--megabytes',
      values.megabytes,
    ]
    const {stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
    if (stderr) console.error(stderr)
    if (stdout) found[name] = JSON.parse(stdout)
  }
  const rows = Object.entries(found).map(([name, {bytes, words, seconds, heap}]) => ({
    name,
    megabytes: bytes / 1e6 / seconds,
    words: words / seconds,
    ...(heap !== undefined && {heap}),
  }))
  const speed = (name) => rows.find((row) => row.name === name)?.megabytes ?? NaN
  const ratios = [
    ['parse', 'parse-latin', 2.5],
    ['parse', 'wink-nlp (tokens, sentences, NER)', 3],
    ['parse', 'compromise', 100],
    ['tokenize', 'parse-latin', 8],
    ['tokenize', 'charCodeAt + table', 1 / 3],
    ['tokenize', 'split(/\\s+/)', undefined],
    ...formats.map((format) => [`serialize: ${format}`, 'parse', 1]),
  ].map(([of, to, target]) => ({of, to, ratio: speed(of) / speed(to), ...(target && {target})}))
  const heap = found['parse']?.heap
  if (values.json) {
    console.log(JSON.stringify({node: process.version, rows, ratios, heap}, null, 2))
    return
  }
  console.log(
    `Node ${process.version}, ${values.megabytes} MB of ${folder}, median of ${values.rounds} rounds\n`,
  )
  console.log(`${'case'.padEnd(36)}${'MB/s'.padStart(9)}${'words/s'.padStart(14)}`)
  for (const {name, megabytes, words} of rows)
    console.log(
      `${name.padEnd(36)}${megabytes.toFixed(2).padStart(9)}${Math.round(words).toLocaleString('en').padStart(14)}`,
    )
  console.log()
  for (const {of, to, ratio, target} of ratios)
    console.log(`${of} / ${to}: ${ratio.toFixed(2)}${target ? ` (target ${target.toFixed(2)})` : ''}`)
  if (heap !== undefined) console.log(`heap of the trees: ${heap.toFixed(1)} bytes an input byte (target 30)`)
}

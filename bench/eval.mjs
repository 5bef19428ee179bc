// Scores akhbar against the annotated data.
//   npm run eval -- SHARED [--errors N] [--only gold|dumps|conformance] [--id ID] [--gates FILE]
// SHARED is the folder with gold/, dumps/ and conformance/. `--source` runs src/ (under tsx) instead of the built package.
// FILE holds the least figure wanted of each measure; any below it fails the run.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {parseArgs} from 'node:util'
import {runConformance} from './conformance.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    errors: {type: 'string'},
    only: {type: 'string'},
    gates: {type: 'string'},
    source: {type: 'boolean'},
    id: {type: 'string'},
  },
})
const shared = positionals[0]
if (!shared) {
  console.error(
    'usage: npm run eval -- SHARED [--errors N] [--only gold|dumps|conformance] [--id ID] [--gates FILE]',
  )
  process.exit(2)
}
const akhbar = await import(values.source ? '../src/index.ts' : '../dist/index.js')
const wanted = (part) => !values.only || values.only === part
const scratch = mkdtempSync(join(tmpdir(), 'akhbar-eval-'))
let failures = 0

const gold = () =>
  readdirSync(join(shared, 'gold/dev'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(shared, 'gold/dev', name), 'utf8')))
const dumps = () =>
  gunzipSync(readFileSync(join(shared, 'dumps/dev.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const gates = values.gates ? JSON.parse(readFileSync(values.gates, 'utf8')) : {}

if (wanted('gold')) score('gold/dev', gold(), join(shared, 'gold/dev'))
if (wanted('dumps')) score('dumps/dev', dumps(), join(shared, 'dumps/dev.jsonl.gz'))
if (wanted('conformance')) failures += runConformance(akhbar, join(shared, 'conformance'))
rmSync(scratch, {recursive: true})
process.exitCode = failures ? 1 : 0

function score(name, documents, goldPath) {
  const lines = documents
    .filter(({id}) => !values.id || id === values.id)
    .map(({id, text}) => JSON.stringify({...akhbar.toStandoff(akhbar.parse(text)), id}))
  const file = join(scratch, 'predictions.ndjson')
  writeFileSync(file, lines.join('\n'))
  // One document alone is scored against itself alone.
  if (values.id) {
    goldPath = join(scratch, 'gold.jsonl')
    writeFileSync(
      goldPath,
      documents
        .filter(({id}) => id === values.id)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    )
  }
  console.log(`\n## ${name}\n`)
  console.log(runScorer(goldPath, file, values.errors ? ['--errors', values.errors] : []))
  const result = JSON.parse(runScorer(goldPath, file, ['--json']))
  for (const [measure, least] of Object.entries(gates[name] ?? {})) {
    const got = result.f1[measure]?.f ?? result.rates[measure]?.rate ?? 0
    if (got >= least) console.log(`${measure}: ${got.toFixed(4)}, gate ${least}`)
    else {
      failures++
      console.log(`${measure}: ${got.toFixed(4)} is BELOW its gate ${least}`)
    }
  }
}

function runScorer(goldPath, predictions, flags) {
  const options = {encoding: 'utf8', maxBuffer: 1 << 28}
  const {stdout, stderr, status} = spawnSync(
    'node',
    [join(shared, 'gold/score.mjs'), goldPath, predictions, ...flags],
    options,
  )
  if (status !== 0) throw new Error(`score.mjs failed: ${stderr}`)
  return stdout
}

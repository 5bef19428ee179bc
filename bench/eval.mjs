// Scores akhbar against the annotated data.
//   npm run eval -- SHARED [--errors N] [--only gold|dumps|conformance] [--json]
// SHARED is the folder with gold/, dumps/ and conformance/. `--source` runs src/ (under tsx) instead of the built package.
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
    json: {type: 'boolean'},
    source: {type: 'boolean'},
    id: {type: 'string'},
  },
})
const shared = positionals[0]
if (!shared) {
  console.error('usage: npm run eval -- SHARED [--errors N] [--only gold|dumps|conformance] [--json]')
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
  const flags = [...(values.errors ? ['--errors', values.errors] : []), ...(values.json ? ['--json'] : [])]
  const {stdout, stderr, status} = spawnSync(
    'node',
    [join(shared, 'gold/score.mjs'), goldPath, file, ...flags],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  if (!values.json) console.log(`\n## ${name}\n`)
  console.log(stdout + stderr)
  if (status !== 0) failures++
}

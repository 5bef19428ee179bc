// usage: make-rows.mjs COUNT > rows.jsonl
// Rows for the checks, made of the fixtures: every 97th is broken in one of the ways that rows are.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const count = Number(process.argv[2])
const fixtures = join(import.meta.dirname, '../fixtures')
const texts = readdirSync(fixtures, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => readFileSync(join(fixtures, name, 'input.txt'), 'utf8'))
const broken = (id) => ['{"id": "cut", "text": "نص', JSON.stringify({id}), '[]', ''][id % 4]

for (let id = 0; id < count; id++) {
  const line = id % 97 === 96 ? broken(id) : JSON.stringify({id, text: texts[id % texts.length]})
  process.stdout.write(`${line}\n`)
}

import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse, serialize, tree} from '../src/index.js'

const fixtures = join(import.meta.dirname, '../fixtures')
const cases = readdirSync(fixtures, {withFileTypes: true}).filter((entry) => entry.isDirectory())

/** `UPDATE=1` writes the trees anew; CI never does. */
const update = process.env['UPDATE'] === '1' && !process.env['CI']

describe('golden trees', () => {
  it.each(cases.map(({name}) => name))('%s', (name) => {
    const file = join(fixtures, name, 'tree.txt')
    const printed = serialize(parse(readFileSync(join(fixtures, name, 'input.txt'), 'utf8')), tree)
    if (update) writeFileSync(file, printed)
    expect(existsSync(file), `${file} is missing: run with UPDATE=1 and read it`).toBe(true)
    expect(printed).toBe(readFileSync(file, 'utf8'))
  })
})

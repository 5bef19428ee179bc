import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {structure} from '../src/index.js'

const root = join(import.meta.dirname, '..')
const scratch = join(import.meta.dirname, '.readme')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = readme
  .split('```js\n')
  .slice(1)
  .map((rest) => rest.slice(0, rest.indexOf('\n```')))

/** What a block's comments say it prints. */
function promised(block: string): string[] {
  return block
    .split('\n')
    .filter((line) => line.startsWith('// →'))
    .map((line) => line.slice('// → '.length))
}

describe('README.md', () => {
  beforeAll(() => mkdirSync(scratch, {recursive: true}))
  afterAll(() => rmSync(scratch, {recursive: true}))

  it('has snippets', () => expect(blocks.length).toBeGreaterThan(2))

  it.each(blocks.map((block, index) => [index + 1, block] as const))(
    'snippet %i prints what it promises',
    async (index, block) => {
      const file = join(scratch, `snippet-${index}.js`)
      writeFileSync(file, block.replaceAll("'akhbar'", "'../../src/index.js'"))
      const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
      try {
        await import(/* @vite-ignore */ file)
        const printed = log.mock.calls.map((call) => call.join(' ')).join('\n')
        expect(printed.split('\n')).toEqual(promised(block))
      } finally {
        log.mockRestore()
      }
    },
  )

  it('shows the tree as the structure table has it', () => {
    const rows = Object.entries(structure).map(([type, {holds, children, fields}]) => {
      const names = Object.entries(fields).map(([name, rule]) =>
        rule.optional ? `\`${name}?\`` : `\`${name}\``,
      )
      const inside = children ? children.map((child) => `\`${child}\``).join(' ') : '`value`'
      return `| \`${type}\` | ${holds} | ${inside} | ${names.join(' ')} |`
    })
    const table = ['| node | is | holds | fields |', '| --- | --- | --- | --- |', ...rows].join('\n')
    const [before, rest = ''] = readme.split(/(?<=<!-- tree: .* -->\n)/u)
    const after = rest.slice(rest.indexOf('<!-- end -->'))
    const fresh = `${before}\n${table}\n\n${after}`
    if (process.env['UPDATE'] === '1' && !process.env['CI']) writeFileSync(join(root, 'README.md'), fresh)
    expect(readme).toBe(fresh)
  })
})

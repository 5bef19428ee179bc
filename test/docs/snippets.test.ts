import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {afterAll, afterEach, describe, expect, it, vi} from 'vitest'

const docs = new URL('../../docs/', import.meta.url)
const generated = new URL('.generated/', import.meta.url)
const pages = [
  'serializers.md',
  'formats/unified.md',
  'formats/nlcst.md',
  'formats/hast.md',
  'formats/zod.md',
]

interface Snippet {
  name: string
  code: string
  output: string
}

/** A block of code and the block of what it prints. */
const snippets = pages.flatMap((page): Snippet[] => {
  const blocks = readFileSync(new URL(page, docs), 'utf8').split('\n```')
  return blocks.flatMap((block, index) => {
    const output = blocks[index + 2] ?? ''
    if (!block.startsWith('ts\n') || !output.startsWith('text\n')) return []
    return [{name: `${page} ${index}`, code: block.slice(3), output: output.slice(5)}]
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

afterAll(() => {
  rmSync(generated, {recursive: true, force: true})
})

describe('the snippets of the docs', () => {
  it('are found', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(9)
  })

  it.each(snippets)('$name prints what the page says', async ({name, code, output}) => {
    mkdirSync(generated, {recursive: true})
    const file = new URL(`${name.replace(/\W+/gu, '-')}.ts`, generated)
    const source = code
      .replaceAll(/'akhbar'/gu, "'../../../src/index.js'")
      .replaceAll(/'akhbar\/(\w+)'/gu, "'../../../src/adapters/$1.js'")
    writeFileSync(file, source)
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) =>
      lines.push(values.map(String).join(' ')),
    )
    await import(/* @vite-ignore */ file.href)
    expect(lines.join('\n').trimEnd()).toBe(output.trimEnd())
  })
})

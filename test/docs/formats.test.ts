import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {serialize, toString, validate} from '../../src/index.js'
import {everySerializer} from '../serialize/every-serializer.js'
import {sample} from '../trees/sample.js'

const pages = new URL('../../docs/formats/', import.meta.url)

describe('the page of each format', () => {
  it('has a sample of a valid tree', () => {
    expect(validate(sample, {source: toString(sample)})).toEqual([])
  })

  it.each(everySerializer.map((serializer) => [serializer.name, serializer] as const))(
    'shows what %s prints and lists its options: UPDATE=1 writes the sample',
    (name, serializer) => {
      const file = new URL(
        `${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`).replace('-l-d', '-ld')}.md`,
        pages,
      )
      expect(existsSync(file)).toBe(true)
      const page = readFileSync(file, 'utf8')
      const printed = shorten(serialize(sample, serializer))
      const fresh = withSample(page, printed)
      if (process.env['UPDATE']) writeFileSync(file, fresh)
      else expect(page).toBe(fresh)
      for (const section of ['# ' + name, '## What is lost', '## Options', '## Standard'])
        expect(page).toContain(`${section}\n`)
      for (const option of Object.keys(serializer.defaults ?? {})) expect(page).toContain(`\n| \`${option}\``)
    },
  )
})

/** A page with the text of its first block of code replaced. */
function withSample(page: string, printed: string): string {
  const open = page.indexOf('\n', page.indexOf('\n```') + 1) + 1
  return page.slice(0, open) + printed + page.slice(page.indexOf('```\n', open))
}

/** The style sheet of a page, and JSON on one line, would fill the page of the docs. */
function shorten(printed: string): string {
  const style = printed.indexOf('<style>')
  if (style >= 0)
    return `${printed.slice(0, style)}<style> … ${printed.slice(printed.indexOf('</style>')).trimEnd()}\n`
  const text = `${printed.replaceAll('\r\n', '\n').trimEnd()}\n`
  return text.startsWith('{"') || text.startsWith('[{')
    ? `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`
    : text
}

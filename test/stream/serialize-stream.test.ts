import {describe, expect, it} from 'vitest'
import {json, markdown, ndjson, parse, serialize, standoff, text, tree} from '../../src/index.js'
import {parseStream, serializeStream} from '../../src/stream.js'
import {collect, streamOf, through} from './streams.js'

const dump = '\n\nعنوان أول\n\nقال الوزير: «نعم».\n\nاقرأ أيضا\n\nعنوان آخر\n\n'

describe('serializeStream', () => {
  it.each([json, ndjson, text, markdown, standoff, tree])(
    'gives what serialize gives: $name',
    async (format) => {
      const root = parse(dump)
      expect((await through(root.children, serializeStream(format))).join('')).toBe(serialize(root, format))
      expect((await through([], serializeStream(format))).join('')).toBe(serialize(parse(''), format))
    },
  )

  it('prints a stream of articles as it comes', async () => {
    const pages = ['عنوان أول\n\nنص.', 'عنوان ثان\n\nنص.']
    const printed = await collect(
      streamOf([pages.join('\f')])
        .pipeThrough(parseStream({separator: '\f'}))
        .pipeThrough(serializeStream(ndjson)),
    )
    expect(printed).toEqual(pages.map((page) => serialize(parse(page), ndjson)))
  })

  it('takes options and refuses wrong ones', async () => {
    const {children} = parse('عنوان\n\n12 مايو 2024\n\nنص.')
    expect((await through(children, serializeStream(text, {meta: true}))).join('')).toContain('عنوان')
    expect(() => serializeStream(text, {colour: true} as never)).toThrow("no option 'colour'")
  })
})

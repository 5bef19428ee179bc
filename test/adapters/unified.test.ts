import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {akhbarParse, akhbarStringify, akhbarTree} from '../../src/adapters/unified.js'
import {markdown, parse, select, serialize, text, type Root} from '../../src/index.js'

const dump = 'سوق جديدة في صفاقس\n\nقال الوزير إن السوق جاهزة. \u202Eوأضاف «سنفتحها غدا.\n'

describe('akhbarParse and akhbarStringify', () => {
  it('parse and print in a pipeline', async () => {
    const file = await unified().use(akhbarParse).use(akhbarStringify, {serializer: markdown}).process(dump)
    expect(String(file)).toBe(serialize(parse(dump), markdown))
  })

  it('pass the options of the format on', () => {
    const processor = unified()
      .use(akhbarParse)
      .use(akhbarStringify, {serializer: text as never, options: {meta: true}})
    expect(String(processor.processSync(dump))).toBe(serialize(parse(dump), text, {meta: true}))
  })

  it('let transforms in between', () => {
    const processor = unified()
      .use(akhbarParse)
      .use(() => (tree: Root) => {
        tree.children = tree.children.filter(({type}) => type !== 'space')
      })
      .use(akhbarTree)
    expect(processor.processSync(dump).result.children.every(({type}) => type === 'article')).toBe(true)
  })

  it('say what is doubtful as messages of the file', () => {
    const file = new VFile({path: 'page.txt', value: dump})
    unified().use(akhbarParse).use(akhbarTree).processSync(file)
    const bidi = file.messages.find(({ruleId}) => ruleId === 'bidi-control')
    expect(bidi).toMatchObject({source: 'akhbar', line: 3, column: 28, fatal: false})
    expect(String(bidi)).toMatch(/^page\.txt:3:28-3:29: /u)
  })

  it('take extensions from the data that other plugins add', () => {
    const file = unified()
      .use(function () {
        this.data('akhbarExtensions', [{name: 'mine', lexicon: {misc: ['زرقاء اليمامة']}}])
      })
      .use(akhbarParse)
      .use(akhbarTree)
      .processSync('عنوان\n\nعرضت شركة زرقاء اليمامة برنامجا.')
    expect(select(file.result, 'entity').length).toBeGreaterThan(0)
  })

  it('refuse an invalid tree', () => {
    const processor = unified().use(akhbarParse).use(akhbarStringify, {serializer: markdown})
    expect(() => processor.stringify({type: 'root'} as never)).toThrow('serialize: invalid tree at position')
  })
})

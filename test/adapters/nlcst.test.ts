import type {Root as NlcstTypesRoot} from 'nlcst'
import {toString as nlcstToString} from 'nlcst-to-string'
import retextQuotes from 'retext-quotes'
import retextSentenceSpacing from 'retext-sentence-spacing'
import retextSmartypants from 'retext-smartypants'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {toNlcst, type NlcstRoot} from '../../src/adapters/nlcst.js'
import {akhbarParse, akhbarRetext} from '../../src/adapters/unified.js'
import {parse} from '../../src/index.js'
import {everyNode, everyNodeText, twoArticles, twoArticlesText} from '../trees/every-node.js'

describe('toNlcst', () => {
  it('holds all of the text, each node at its place', () => {
    for (const [tree, text] of [
      [everyNode, everyNodeText],
      [twoArticles, twoArticlesText],
    ] as const) {
      const nlcst = toNlcst(tree)
      expect(nlcstToString(nlcst)).toBe(text)
      visit(nlcst as NlcstTypesRoot, (node) => {
        const {start, end} = node.position ?? {start: {}, end: {}}
        expect(text.slice(start.offset, end.offset)).toBe(nlcstToString(node))
      })
    }
  })

  it('counts lines and columns as the tree does', () => {
    const dump = '\r\n عنوان\r\n\r\nنص أول.\u2028نص ثان.'
    const tree = parse(dump)
    visit(toNlcst(tree) as NlcstTypesRoot, 'WordNode', (node) => {
      const {line = 0, column = 0} = node.position?.start ?? {}
      const lines = dump.split(/\r\n|\u2028/u)
      expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${nlcstToString(node)}`, 'u'))
    })
  })

  it('keeps a word that holds the start of a name one word', () => {
    const words: string[][] = []
    visit(toNlcst(everyNode) as NlcstTypesRoot, 'WordNode', (node) => {
      words.push(node.children.map((child) => nlcstToString(child)))
    })
    expect(words).toContainEqual(['ول', 'صفاقس'])
  })

  it('fits the types of nlcst', () => {
    const root: NlcstTypesRoot = toNlcst(everyNode) satisfies NlcstRoot
    expect(root.type).toBe('RootNode')
  })
})

describe('published retext plugins', () => {
  const check = (dump: string, plugin: unknown, options: object = {}): string[] => {
    const file = new VFile({value: dump})
    const processor = unified()
      .use(akhbarParse)
      .use(akhbarRetext)
      .use(plugin as never, options as never)
    processor.runSync(processor.parse(file), file)
    return file.messages.filter(({source}) => source !== 'akhbar').map(String)
  }

  it('retext-sentence-spacing finds two spaces between sentences', () => {
    expect(check('عنوان\n\nفتحت السوق أبوابها.  وجاء الناس.', retextSentenceSpacing)).toEqual([
      '3:20-3:22: Unexpected 2 spaces between sentence, expected 1 space',
    ])
  })

  it('retext-smartypants sets dashes and ellipses, retext-stringify prints the text', () => {
    const processor = unified()
      .use(akhbarParse)
      .use(akhbarRetext)
      .use(retextSmartypants as never, {quotes: false} as never)
      .use(retextStringify as never)
    expect(String(processor.processSync('عنوان\n\nجاء الوزير -- وحده -- ثم... ذهب.\n'))).toBe(
      'عنوان\n\nجاء الوزير — وحده — ثم… ذهب.\n',
    )
  })

  it('retext-quotes finds straight marks', () => {
    const found = check('عنوان\n\nقال "نعم" وذهب.', retextQuotes, {preferred: 'smart', smart: ['«»', '‹›']})
    expect(found).toHaveLength(2)
    expect(found[0]).toContain('`"`')
    expect(found[0]).toContain('`«`')
  })
})

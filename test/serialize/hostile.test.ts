import {parse as parseCsv} from 'csv-parse/sync'
import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {parse, parseFragment, type DefaultTreeAdapterTypes} from 'parse5'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {toHast} from '../../src/adapters/hast.js'
import {
  brat,
  conll,
  conllu,
  csv,
  html,
  isParent,
  json,
  jsonLd,
  markdown,
  ndjson,
  ninjs,
  page,
  select,
  serialize,
  standoff,
  tei,
  text,
  toString,
  tree,
  validate,
  visit,
  webAnnotation,
  type Root,
} from '../../src/index.js'
import {hostileTree} from '../trees/hostile-tree.js'
import {readBrat} from './read-back/brat.js'
import {readConllu} from './read-back/conllu.js'
import {attribute, descendants} from './read-back/page.js'
import {readWebAnnotation} from './read-back/web-annotation.js'
import {parseXml} from './read-back/xml.js'

/** How many documents each property tries: 2,000 in CI, which is over 20,000 in all. */
const numRuns = Math.ceil(Number(process.env['AKHBAR_RUNS'] ?? 500) / 5)
const timeout = 20_000 + numRuns * 30

function always(check: (root: Root) => void): void {
  const property = fc.property(hostileTree, (root) => {
    check(root)
  })
  fc.assert(property, {numRuns})
}

/** Whether two leaves hold the halves of one surrogate pair. */
function cutsPair(root: Root): boolean {
  let before = ''
  let cut = false
  visit(root, (node) => {
    if (isParent(node) || node.value === '') return
    cut ||= /[\uD800-\uDBFF]$/u.test(before) && /^[\uDC00-\uDFFF]/u.test(node.value)
    before = node.value
  })
  return cut
}

const elements = new Set(
  'html head meta title style body main ul li span article section aside footer h1 h2 h3 p q time data bdi'.split(
    ' ',
  ),
)
const attributes = new Set('lang dir class id cite datetime value charset name content http-equiv'.split(' '))

/** Every element and attribute is one of ours, and there is no script. */
function checkElements(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void {
  for (const element of descendants(nodes)) {
    expect(elements).toContain(element.tagName)
    for (const {name} of element.attrs) if (!name.startsWith('data-')) expect(attributes).toContain(name)
    expect(attribute(element, 'cite') ?? '#').toMatch(/^#/u)
  }
}

describe(`hostile text, over ${numRuns} documents each`, () => {
  it('makes valid trees', {timeout}, () => {
    always((root) => expect(validate(root, {source: toString(root)})).toEqual([]))
  })

  it('is inert in html, which rehype-stringify prints the same', {timeout}, () => {
    const processor = unified().use(rehypeStringify)
    always((root) => {
      const printed = serialize(root, html)
      const errors: string[] = []
      checkElements(parseFragment(printed, {onParseError: ({code}) => errors.push(code)}).childNodes)
      expect(errors).toEqual([])
      expect(processor.stringify(toHast(root))).toBe(printed)
    })
  })

  it('is inert in page', {timeout}, () => {
    always((root) => {
      const errors: string[] = []
      checkElements(
        parse(serialize(root, page), {onParseError: ({code}) => errors.push(code)}).childNodes.slice(1),
      )
      expect(errors).toEqual([])
    })
  })

  it('is text in tei', {timeout}, () => {
    always((root) => void parseXml(serialize(root, tei)))
  })

  it('is a string in json, ndjson, jsonLd, ninjs, standoff and webAnnotation', {timeout}, () => {
    always((root) => {
      expect(JSON.parse(serialize(root, json))).toEqual(JSON.parse(JSON.stringify(root)))
      for (const format of [jsonLd, ninjs]) {
        const printed = serialize(root, format)
        JSON.parse(printed)
        expect(printed).not.toMatch(/[<>&\u2028\u2029\p{Cs}]/u)
      }
      JSON.parse(serialize(root, standoff))
      for (const line of serialize(root, ndjson).split('\n').filter(Boolean)) JSON.parse(line)
      // Offsets in code points cannot say where a pair is cut; no parse cuts one.
      if (!cutsPair(root)) readWebAnnotation(serialize(root, webAnnotation), toString(root))
    })
  })

  it('stays in its cell in csv, and is no formula', {timeout}, () => {
    always((root) => {
      for (const rows of ['quotes', 'entities', 'articles'] as const) {
        const [head = [], ...body] = parseCsv(serialize(root, csv, {rows}))
        for (const row of body) {
          expect(row).toHaveLength(head.length)
          // Numbers may start with a minus.
          for (const cell of row) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^\s*[=+\-@]/u)
        }
      }
    })
  })

  it('stays in its column in conll and conllu', {timeout}, () => {
    always((root) => {
      for (const line of serialize(root, conll).split('\n'))
        if (line) expect(line.split(/\s/u)).toHaveLength(4)
      readConllu(serialize(root, conllu))
    })
  })

  it('stays in its line in brat', {timeout}, () => {
    always((root) => {
      const printed = serialize(root, brat)
      expect(printed).toMatch(/^(?:[TARN#]\d+\t.*\n)*$/u)
      readBrat(printed, toString(root))
    })
  })

  it('is text in markdown', {timeout}, () => {
    const allowed = new Set(
      'root paragraph heading text strong emphasis list listItem break thematicBreak'.split(' '),
    )
    always((root) => {
      const stack: {type: string; children?: object[]}[] = [
        fromMarkdown(serialize(root, markdown), {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}),
      ]
      let node
      while ((node = stack.pop())) {
        expect(allowed).toContain(node.type)
        stack.push(...((node.children ?? []) as typeof stack))
      }
    })
  })

  it('is one line a node in tree', {timeout}, () => {
    always((root) => {
      for (const line of serialize(root, tree).split('\n')) expect(line).toMatch(/^ *(?:[a-z]+\b.*)?$/u)
      expect(serialize(root, tree)).not.toMatch(/(?![\n ])[\p{Cc}\p{Cf}\p{Z}\p{Cs}]/u)
    })
  })

  it('loses no paragraph in text', {timeout}, () => {
    always((root) => {
      const bare = (value: string): string => value.replace(/[\s\p{Cc}]+/gu, '')
      const printed = bare(serialize(root, text))
      for (const paragraph of select(root, 'paragraph')) expect(printed).toContain(bare(toString(paragraph)))
    })
  })
})

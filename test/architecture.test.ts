import {readFileSync, readdirSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'

const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

/** The imports and re-exports of a file, by the compiler's own parser. */
function importsOf(file: string): Import[] {
  const path = join(src, file)
  const imports: Import[] = []
  ts.forEachChild(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest), (node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return
    if (!node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return
    const {text} = node.moduleSpecifier
    if (!text.startsWith('.')) return
    const to = relative(src, join(src, dirname(file), text)).replaceAll('\\', '/')
    imports.push({from: file, to: to.replace('.js', '.ts'), typeOnly: isTypeOnly(node)})
  })
  return imports
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return clause !== undefined
  const bindings = clause.namedBindings
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  )
}

const imports = files.flatMap(importsOf)
const folder = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '')

/** The stages in the order of the data; a stage knows those before it. */
const order = [
  'text',
  'tokenize',
  'words',
  'blocks',
  'dates',
  'articles',
  'sentences',
  'values',
  'entities',
  'quotes',
  'tree',
]

describe('the layout of src', () => {
  it('imports only files that are there', () => {
    expect(imports.filter(({to}) => !files.includes(to))).toEqual([])
  })

  it('has no cycle of imports that run', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        imports.filter(({from, typeOnly}) => from === file && !typeOnly).map(({to}) => to),
      ]),
    )
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const walk = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      state.set(file, 'open')
      for (const next of graph.get(file) ?? []) walk(next, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })

  it('keeps lexicon/ to data', () => {
    expect(imports.filter(({from}) => folder(from) === 'lexicon')).toEqual([])
  })

  it('lets ast/ know no stage', () => {
    expect(
      imports.filter(({from, to}) => folder(from) === 'ast' && !['ast', 'text'].includes(folder(to))),
    ).toEqual([])
  })

  it('keeps serializers and adapters away from the stages', () => {
    const outside = imports.filter(
      ({from, to}) =>
        ['serialize', 'adapters'].includes(folder(from)) &&
        order.indexOf(folder(to)) > order.indexOf('tokenize'),
    )
    expect(outside).toEqual([])
  })

  it('lets a stage run only what stands before it', () => {
    const later = imports.filter(({from, to, typeOnly}) => {
      const here = order.indexOf(folder(from))
      const there = order.indexOf(folder(to))
      return !typeOnly && here >= 0 && there > here && !allowed.has(`${from} → ${to}`)
    })
    expect(later.map(({from, to}) => `${from} → ${to}`)).toEqual([])
  })
})

/** Where the code is wiser than the order: said in docs/architecture.md. */
const allowed = new Set([
  'words/lexicon.ts → articles/news-pages.ts',
  'words/lexicon.ts → articles/page-lexicon.ts',
  'words/lexicon.ts → entities/entity-lexicon.ts',
  'words/lexicon.ts → sentences/sentence-lexicon.ts',
  'words/lexicon.ts → quotes/speech-lexicon.ts',
  'words/lexicon.ts → values/value-lexicon.ts',
  'sentences/read-passages.ts → quotes/pair-marks.ts',
])

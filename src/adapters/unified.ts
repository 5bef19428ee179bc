import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {createLineTable} from '../ast/line-table.js'
import type {Article, Root} from '../ast/nodes.js'
import type {Extension} from '../extension.js'
import type {ParseOptions} from '../options.js'
import {createParser, parse, type Parser} from '../parse.js'
import {serialize} from '../serialize/serialize.js'
import type {Serializer} from '../serialize/serializer.js'
import {toNlcst, type NlcstRoot} from './nlcst.js'

declare module 'unified' {
  interface Data {
    /** Extensions of akhbar's parser that plugins add; used beside those of the options. */
    akhbarExtensions?: Extension[]
  }
  interface CompileResultMap {
    /** What {@link akhbarTree} compiles to. */
    akhbarRoot: Root
  }
}

/** Options of {@link akhbarStringify}. */
export interface StringifyOptions<Options extends object = object> {
  /** A format: `markdown`, `html`, or one of your own. */
  serializer: Serializer<Options>
  /** The options of that format. */
  options?: Partial<Options>
}

/**
 * Parses dumps: `unified().use(akhbarParse)`. What is doubtful becomes a message of the file, with its place and the code as
 * its rule.
 */
export const akhbarParse: Plugin<[ParseOptions?], string, Root> = function (options = {}) {
  const processor = this as unknown as Processor<Root>
  let parser: Pick<Parser, 'parse'> | undefined
  processor.parser = (document, file) => {
    parser ??= chooseParser(options, processor.data('akhbarExtensions'))
    const root = parser.parse(document)
    report(root, document, file)
    return root
  }
}

/** The default parser, whose word lists are compiled once for all, unless something is added to it. */
function chooseParser(options: ParseOptions, added: readonly Extension[] = []): Pick<Parser, 'parse'> {
  if (added.length === 0 && Object.keys(options).length === 0) return {parse: (text) => parse(text)}
  return createParser({...options, extensions: [...added, ...(options.extensions ?? [])]})
}

/** Prints trees with a serializer: `.use(akhbarStringify, {serializer: markdown})`. */
export const akhbarStringify: Plugin<[StringifyOptions], Root, string> = function ({serializer, options}) {
  const processor = this as unknown as Processor<undefined, undefined, undefined, Root, string>
  processor.compiler = (tree) => serialize(tree, serializer, options)
}

/** Gives the tree itself as `file.result`. */
export const akhbarTree: Plugin<[], Root, Root> = function () {
  const processor = this as unknown as Processor<undefined, undefined, undefined, Root, Root>
  processor.compiler = (tree) => tree
}

/** Turns the tree into one for retext plugins: `.use(akhbarParse).use(akhbarRetext).use(retextRepeatedWords)`. */
export const akhbarRetext: Plugin<[], Root, NlcstRoot> = () => (tree) => toNlcst(tree)

function report(root: Root, document: string, file: VFile): void {
  const lines = createLineTable(document)
  const articles = root.children.filter((child): child is Article => child.type === 'article')
  for (const {messages} of articles)
    for (const {code, reason, range} of messages)
      file.message(reason, {place: lines.position(...range), ruleId: code, source: 'akhbar'})
}

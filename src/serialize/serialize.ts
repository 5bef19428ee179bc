import type {Article, Root, Space} from '../ast/nodes.js'
import {validate, type ValidationIssue} from '../ast/validate.js'
import type {RunState, Serializer} from './serializer.js'

/** One run of a serializer over a stream of articles. The parts joined in order are the document. */
export interface Printer {
  /** What comes before the first article. */
  begin(): string
  /** The next article, or white space around articles. The tree is trusted: see `validate`. */
  write(node: Article | Space): string
  /** What comes after the last article. */
  end(): string
}

/**
 * Prints a dump or an article in a format.
 *
 * @param tree What `parse` or `parseArticle` returned, or a tree of your own.
 * @param serializer A format: `json`, `markdown`, or one of your own.
 * @param options Options of that format; see its page in the docs.
 * @throws {TypeError} When the tree is invalid (the message names the path to the first fault), when the serializer is none,
 *   or when it has no such option.
 */
export function serialize<Options extends object>(
  tree: Root | Article,
  serializer: Serializer<Options>,
  options: Partial<Options> = {},
): string {
  const printer = start(serializer, options, isArticle(tree) ? 'article' : 'root')
  const issue = validate(tree)[0]
  if (issue) throw new TypeError(`serialize: ${describeIssue(issue)}`)
  if (tree.type !== 'root' && tree.type !== 'article')
    throw new TypeError(`serialize: expected a root or an article, got '${(tree as {type: string}).type}'`)
  let text = printer.begin()
  if (tree.type === 'article') text += printer.write(tree)
  else for (const child of tree.children) text += printer.write(child)
  return text + printer.end()
}

/**
 * Starts a run of a serializer over a stream of articles, none of which is kept. For the children of a root the parts
 * joined are what `serialize` gives.
 *
 * @throws {TypeError} When the serializer is none or has no such option.
 */
export function createPrinter<Options extends object>(
  serializer: Serializer<Options>,
  options: Partial<Options> = {},
): Printer {
  return start(serializer, options, 'root')
}

function start<Options extends object>(
  serializer: Serializer<Options>,
  options: Partial<Options>,
  top: RunState['top'],
): Printer {
  checkSerializer(serializer)
  checkOptions(serializer, options)
  const state = {
    options: {...serializer.defaults, ...options} as Options,
    memory: serializer.memory?.(),
    top,
    articles: 0,
  }
  return {
    begin: () => serializer.begin?.(state) ?? '',
    write(node) {
      if (node.type === 'space') return serializer.space?.(node, state) ?? ''
      const between = (state.articles > 0 && serializer.between?.(state)) || ''
      const text = between + serializer.article(node, state)
      state.articles++
      return text
    },
    end: () => serializer.end?.(state) ?? '',
  }
}

function isArticle(tree: unknown): boolean {
  return typeof tree === 'object' && tree !== null && 'type' in tree && tree.type === 'article'
}

function checkSerializer(serializer: unknown): void {
  const known =
    typeof serializer === 'object' &&
    serializer !== null &&
    'article' in serializer &&
    typeof serializer.article === 'function'
  if (!known)
    throw new TypeError(
      `serialize: expected a serializer (an object with \`article\`), got ${serializer === null ? 'null' : typeof serializer}`,
    )
}

function checkOptions<Options extends object>(
  {name, defaults}: Serializer<Options>,
  options: Partial<Options>,
): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`serializer '${name}': expected an options object, got ${typeof options}`)
  const known: Record<string, unknown> = {...defaults}
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, key))
      throw new TypeError(
        `serializer '${name}' has no option '${key}'; it has ${Object.keys(known).join(', ') || 'none'}`,
      )
    if (kindOf(value) !== kindOf(known[key]))
      throw new TypeError(
        `serializer '${name}': option '${key}' must be of type ${kindOf(known[key])}, got ${kindOf(value)}`,
      )
  }
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}

/** `children[3].role expected one of …` */
function describeIssue({path, message}: ValidationIssue): string {
  let where = ''
  for (const key of path) where += typeof key === 'number' ? `[${key}]` : where ? `.${key}` : key
  return `invalid tree${where && ` at ${where}`}: ${message}`
}

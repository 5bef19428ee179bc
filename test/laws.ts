import {expect} from 'vitest'
import {
  createParser,
  isParent,
  parse,
  Role,
  tokenize,
  TokenKind,
  toString,
  validate,
  visit,
  type Article,
  type Node,
  type Point,
  type Range,
  type Root,
} from '../src/index.js'

/** No law allows more nodes than this for each UTF-16 unit of the source, beside one for the root. */
const mostNodesAUnit = 8

const otherParser = createParser()

/** All laws of the tree that one text can show. The time of hostile inputs is measured by `bench/linear.mjs`. */
export function assertLaws(source: string): Root {
  const root = parse(source)
  assertTiling(source, root)
  assertPositions(source, root)
  assertReferences(source, root)
  assertPlainJson(source, root)
  assertBounded(source, root)
  assertSame(source, root)
  assertTokenLaws(source)
  return root
}

/** Law 1: the leaves, joined in order, are the source. */
export function assertTiling(source: string, root: Root): void {
  expect(toString(root)).toBe(source)
}

/** Law 2: a node's offsets cut its own text out of the source, and its lines and columns are true. */
export function assertPositions(source: string, root: Root): void {
  const points = allPoints(source)
  let faults = ''
  visit(root, (node) => {
    const {start, end} = node.position
    for (const point of [start, end]) {
      const {line, column} = points(point.offset)
      if (line !== point.line || column !== point.column)
        faults += `${node.type}: ${JSON.stringify(point)} is line ${line}, column ${column}\n`
    }
    if (!isParent(node)) {
      if (source.slice(start.offset, end.offset) !== node.value)
        faults += `${node.type} at ${start.offset} differs from the source\n`
      return
    }
    const children = node.children as Node[]
    const edges = [start.offset, ...children.flatMap(childEdges), end.offset]
    for (let index = 0; index < edges.length; index += 2)
      if (edges[index] !== edges[index + 1])
        faults += `${node.type} at ${start.offset}: a child ends at ${edges[index]}, the next starts at ${edges[index + 1]}\n`
  })
  expect(faults).toBe('')
}

function childEdges({position}: Node): [number, number] {
  return [position.start.offset, position.end.offset]
}

/** Lines and columns by the plainest method there is: a walk over the whole source. */
function allPoints(source: string): (offset: number) => Omit<Point, 'offset'> {
  const lines: number[] = []
  const columns: number[] = []
  let line = 1
  let column = 1
  for (let offset = 0; offset <= source.length; offset++) {
    lines.push(line)
    columns.push(column++)
    const unit = source[offset]
    if (unit === '\r' && source[offset + 1] === '\n') continue
    if (unit === '\n' || unit === '\r' || unit === '\u2028' || unit === '\u2029' || unit === '\u0085') {
      line++
      column = 1
    }
  }
  return (offset) => ({line: lines[offset], column: columns[offset]})
}

/** Ranges lie in the source, ids are unique and point to something. */
export function assertReferences(source: string, root: Root): void {
  for (const article of root.children)
    if (article.type === 'article') assertArticleReferences(source, article)
}

function assertArticleReferences(source: string, article: Article): void {
  const records = article.entities.map(({id}) => id)
  expect(new Set(records).size, 'entity ids are unique').toBe(records.length)
  const mentions = new Map<string, number>()
  const ranges: [string, Range | undefined][] = article.messages.map(({code, range}) => [code, range])
  visit(article, (node) => {
    if (node.type === 'quote') {
      const {cue, speakerRange, roleRange, entity} = node.attribution
      ranges.push(['cue', cue], ['speaker', speakerRange], ['role', roleRange])
      if (entity !== undefined) expect(records, 'a speaker points to a record').toContain(entity)
    } else if (node.type === 'entity' && node.id !== undefined)
      mentions.set(node.id, (mentions.get(node.id) ?? 0) + 1)
    else if (node.type === 'paragraph') ranges.push(['dateline', node.dateline?.range])
  })
  for (const [name, range] of ranges)
    if (range && !(range[0] < range[1] && range[1] <= source.length))
      expect.fail(`the ${name} range [${range.join(', ')}] lies outside the source`)
  for (const id of mentions.keys()) expect(records, 'a mention points to a record').toContain(id)
}

/** Law 3: the tree is plain JSON, and the validator finds nothing in it. */
export function assertPlainJson(source: string, root: Root): void {
  expect(JSON.parse(JSON.stringify(root))).toStrictEqual(root)
  expect(validate(root, {source})).toStrictEqual([])
}

/** Law 5, the part that needs no clock: the tree is no bigger than the source allows. */
export function assertBounded(source: string, root: Root): void {
  let nodes = 0
  visit(root, () => {
    nodes++
  })
  expect(nodes).toBeLessThanOrEqual(1 + mostNodesAUnit * source.length)
}

/** Law 6: nothing is left over from one text to the next, and every parser gives the same tree. */
export function assertSame(source: string, root: Root): void {
  const json = JSON.stringify(root)
  expect(JSON.stringify(parse(source))).toBe(json)
  expect(JSON.stringify(otherParser.parse(source))).toBe(json)
}

/** The tokens tile the source, cut no character in two, and only punctuation has a role. */
export function assertTokenLaws(source: string): void {
  const {length, start, kind, role} = tokenize(source)
  const kinds: number[] = Object.values(TokenKind)
  let faults = ''
  let before = 0
  for (let token = 0; token < length; token++) {
    const [from, to] = [start[token], start[token + 1]]
    if (from !== before) faults += `token ${token} starts at ${from}, not at ${before}\n`
    if (to <= from) faults += `token ${token} is empty\n`
    if (!kinds.includes(kind[token])) faults += `token ${token} has the kind ${kind[token]}\n`
    if (role[token] !== Role.none && kind[token] !== TokenKind.punctuation)
      faults += `token ${token} has a role but is no punctuation\n`
    if (/^[\uDC00-\uDFFF]/u.test(source.slice(from, to)) && /[\uD800-\uDBFF]$/u.test(source.slice(0, from)))
      faults += `token ${token} starts inside a surrogate pair\n`
    before = to
  }
  if (before !== source.length) faults += `the tokens end at ${before}, the source at ${source.length}\n`
  expect(faults).toBe('')
}

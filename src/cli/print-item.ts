import type {Root} from '../ast/nodes.js'
import {createParser} from '../parse.js'
import {createPrinter} from '../serialize/serialize.js'
import type {OutputFormat, SerializerName} from './formats.js'
import {loadFormat, type ModulePath} from './load-format.js'
import {createJsonRowReader, isRow} from '../rows/json-row.js'
import type {RowFields} from '../rows/row-fields.js'
import type {Fault, Item, Row} from '../rows/row.js'

/** What an item becomes. */
export interface PrintedItem {
  /** With a line feed at its end. */
  readonly text: string
  readonly fault?: Fault
  /** How many articles it holds. */
  readonly articles: number
}

/** What {@link createItemPrinter} needs to know; plain data, so that it can be sent to a worker. */
export interface PrintOptions {
  readonly to: SerializerName | ModulePath
  readonly fields: RowFields
}

/** Parses items and prints each as one line of JSON with its id. What it prints depends on the item alone. */
export async function createItemPrinter({to, fields}: PrintOptions): Promise<(item: Item) => PrintedItem> {
  const format = await loadFormat(to)
  const parser = createParser()
  const readJsonRow = createJsonRowReader(fields)
  const printRow = (row: Row): PrintedItem => {
    let root: Root
    try {
      root = parser.parse(row.text)
    } catch (error) {
      // No text makes the parser throw; if one does after all, the other rows still come out.
      return printFault({
        ...(row.id !== undefined && {id: row.id}),
        code: 'internal',
        message: `the parser failed: ${(error as Error).message}`,
      })
    }
    addMeta(root, row)
    return {text: inRow(printed(root, format), format, row.id), articles: countArticles(root)}
  }
  return (item) => {
    if ('fault' in item) return printFault(item.fault)
    const row = 'row' in item ? item.row : readJsonRow(item.line)
    return isRow(row) ? printRow(row) : printFault(row)
  }
}

/** A tree in a format, as one document. */
export function printed(root: Root, {serializer}: OutputFormat): string {
  const printer = createPrinter(serializer)
  let text = printer.begin()
  for (const child of root.children) text += printer.write(child)
  return text + printer.end()
}

function addMeta(root: Root, {meta}: Row): void {
  if (meta) for (const child of root.children) if (child.type === 'article') child.meta = {...meta}
}

function countArticles(root: Root): number {
  let count = 0
  for (const {type} of root.children) if (type === 'article') count++
  return count
}

function inRow(document: string, {row}: OutputFormat, id: string | undefined): string {
  const start = id === undefined ? '{' : `{"id":${id},`
  switch (row) {
    case 'object':
      return start + document.slice(1)
    case 'articles':
      return `${start}"articles":[${document.trimEnd().replaceAll('\n', ',')}]}\n`
    case 'text':
      return `${start}"text":${JSON.stringify(document)}}\n`
  }
}

function printFault(fault: Fault): PrintedItem {
  const {id, code, message} = fault
  const start = id === undefined ? '{' : `{"id":${id},`
  return {text: `${start}"error":${JSON.stringify({code, message})}}\n`, fault, articles: 0}
}

import {SaxesParser} from 'saxes'

/** An XML element. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** Reads well-formed XML; throws on any other. */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = {name: '', attributes: {}, children: []}
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const element: XmlElement = {name, attributes: {...attributes}, children: []}
    open[open.length - 1]?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open[open.length - 1]?.children.push(text))
  parser.write(source).close()
  const root = top.children.find((child) => typeof child !== 'string')
  if (!root) throw new Error('no element')
  return root
}

/** All elements at or below one, in document order. */
export function elementsOf(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const stack = [element]
  let next
  while ((next = stack.pop())) {
    found.push(next)
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index]
      if (child !== undefined && typeof child !== 'string') stack.push(child)
    }
  }
  return found
}

export function textOfXml({children}: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOfXml(child))).join('')
}

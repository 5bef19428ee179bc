import {mentionFact, quoteFact, type Facts} from './facts.js'

interface Annotation {
  motivation: string
  body: {id?: string; purpose: string; value: string}[]
  target: {
    selector: [
      {type: 'TextPositionSelector'; start: number; end: number},
      {type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string},
    ]
  }[]
}

/** Reads annotations; both selectors of each target must find the same range of the text. */
export function readWebAnnotation(page: string, text: string): Facts {
  const {items} = JSON.parse(page) as {items: Annotation[]}
  const points = Array.from(text)
  const facts: Facts = {mentions: [], quotes: []}
  for (const {motivation, body, target} of items) {
    const pieces = target.map(({selector: [position, quote]}) => {
      const exact = points.slice(position.start, position.end).join('')
      const found = resolve(quote, text).map((offset) => Array.from(text.slice(0, offset)).length)
      if (exact !== quote.exact || !found.includes(position.start))
        throw new Error(`'${quote.exact}' is at ${found.join(', ')}, not at ${position.start}`)
      return exact
    })
    const of = (purpose: string): string | undefined => body.find((item) => item.purpose === purpose)?.value
    if (motivation === 'describing')
      facts.quotes.push(quoteFact(of('tagging') ?? '', of('identifying'), pieces))
    else {
      const id = body.find((item) => item.id)?.id ?? ''
      facts.mentions.push(
        mentionFact(of('classifying') ?? '', id.slice(id.lastIndexOf('-') + 1), pieces.join('')),
      )
    }
  }
  return facts
}

/** All places where the words stand in their context. */
export function resolve(
  {exact, prefix, suffix}: Annotation['target'][number]['selector'][1],
  text: string,
): number[] {
  const places: number[] = []
  const needle = prefix + exact + suffix
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
    places.push(at + prefix.length)
  return places
}

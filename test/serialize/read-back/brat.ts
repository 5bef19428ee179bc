import {mentionFact, quoteFact, type Facts} from './facts.js'

/** Reads brat lines; every text must be what the offsets cut from the code points of the text. */
export function readBrat(annotations: string, text: string): Facts {
  const points = Array.from(text)
  const lines = annotations
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
  const records = new Map<string, string>()
  const forms = new Map<string, string>()
  const speakers = new Map<string, string>()
  for (const [, head = '', words = ''] of lines) {
    const [type, target = '', value = ''] = head.split(' ')
    if (type === 'Reference') records.set(target, value.replace('akhbar:', ''))
    if (type === 'Form') forms.set(target, value)
    if (type === 'Speaker' && target.startsWith('T')) speakers.set(target, words)
  }
  const facts: Facts = {mentions: [], quotes: []}
  for (const [id = '', head = '', ...rest] of lines) {
    if (!id.startsWith('T')) continue
    const [type = '', ...places] = head.split(/[ ;]/u)
    const pieces: string[] = []
    for (let index = 0; index < places.length; index += 2)
      pieces.push(points.slice(Number(places[index]), Number(places[index + 1])).join(''))
    if (pieces.join(' ') !== rest.join('\t'))
      throw new Error(`${id}: '${pieces.join(' ')}' is not '${rest.join('\t')}'`)
    if (type === 'Quote')
      facts.quotes.push(quoteFact(forms.get(id) ?? '', speakers.get(id), [pieces.join('')]))
    else if (!['Cue', 'Speaker', 'Role'].includes(type))
      facts.mentions.push(mentionFact(type.toLowerCase(), records.get(id) ?? '', pieces.join('')))
  }
  return facts
}

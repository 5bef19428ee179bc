import {mentionFact, quoteFact, type Facts} from './facts.js'

/** Reads CoNLL-U strictly by its written rules, with the names and quotes of the MISC column. */
export function readConllu(source: string): Facts[] {
  const documents: Facts[] = []
  let quotes = new Map<string, {form: string; speaker?: string; pieces: string[]}>()
  for (const block of source.split('\n\n').filter(Boolean)) {
    const lines = block.split('\n')
    const comments = lines.filter((line) => line.startsWith('#'))
    if (comments.some((line) => line.startsWith('# newdoc'))) {
      finish()
      quotes = new Map()
      documents.push({mentions: [], quotes: []})
    }
    for (const line of comments) {
      const match = /^# quote (\S+) = (.*)$/u.exec(line)
      if (match?.[1] && match[2]) {
        const about = JSON.parse(match[2]) as {form: string; speaker?: string}
        quotes.set(match[1], {...about, pieces: []})
      }
    }
    readSentence(lines, comments)
  }
  finish()
  return documents

  function finish(): void {
    const last = documents[documents.length - 1]
    for (const {form, speaker, pieces} of quotes.values()) last?.quotes.push(quoteFact(form, speaker, pieces))
  }

  function readSentence(lines: readonly string[], comments: readonly string[]): void {
    const words = lines.slice(comments.length).map((line) => line.split('\t'))
    checkSentence(words, comments)
    const open: {column: string; key: string; type: string; text: string; slot: number}[] = []
    const found: (string | undefined)[] = []
    for (const [id = '', form = '', ...rest] of words) {
      if (id.includes('-')) continue
      const misc = (rest[7] ?? '').split('|')
      const brackets = misc.flatMap((note) => {
        const [column = '', value = ''] = note.split('=')
        const parts = column === 'Entity' || column === 'Quote' ? (value.match(/\(?[^()]+\)?/gu) ?? []) : []
        return parts.map((part) => ({column, part}))
      })
      for (const {column, part} of brackets)
        if (part.startsWith('(')) {
          const [key = '', type = ''] = part.slice(1).replace(')', '').split('-')
          open.push({column, key, type, text: '', slot: found.push(undefined) - 1})
        }
      for (const span of open) span.text += form
      for (const {column, part} of brackets) {
        if (!part.endsWith(')')) continue
        const key = part.replace('(', '').replace(')', '').split('-')[0]
        const index = open.map((span) => `${span.column} ${span.key}`).lastIndexOf(`${column} ${key}`)
        const [span] = open.splice(index, 1)
        if (!span) throw new Error(`${part} closes nothing`)
        if (column === 'Entity')
          found[span.slot] = mentionFact(span.type, span.key === 'v' ? '' : span.key, span.text)
        else quotes.get(span.key)?.pieces.push(span.text)
      }
    }
    if (open.length > 0) throw new Error('a bracket is not closed')
    documents[documents.length - 1]?.mentions.push(...found.filter((fact) => fact !== undefined))
  }
}

/** Ten columns, ids that count up, ranges before their words, and a text that is the forms with their spaces. */
function checkSentence(words: readonly string[][], comments: readonly string[]): void {
  let next = 1
  let text = ''
  let covered = 0
  for (const columns of words) {
    if (columns.length !== 10) throw new Error(`${columns.length} columns: ${columns.join(' ')}`)
    if (columns.some((column) => column === '' || /\s/u.test(column)))
      throw new Error(`a column is empty or has a space`)
    const [id = '', form = ''] = columns
    const range = /^(\d+)-(\d+)$/u.exec(id)
    if (range ? Number(range[1]) !== next : Number(id) !== next) throw new Error(`id ${id}, expected ${next}`)
    if (range) covered = Number(range[2])
    else next++
    if (range || Number(id) > covered) text += form + (columns[9]?.includes('SpaceAfter=No') ? '' : ' ')
  }
  if (!comments.includes(`# text = ${text.trimEnd()}`)) throw new Error(`# text is not '${text}'`)
  if (!comments.some((line) => line.startsWith('# sent_id = '))) throw new Error('no sent_id')
}

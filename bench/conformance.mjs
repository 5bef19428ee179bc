// Other projects' sentence and token cases, by the policy stated in conformance/README.md.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Cases that differ from akhbar by its stated policy alone: a sentence never ends at «:», «،» or a comma. */
const isPolicy = ({sentences}) => sentences.some((sentence) => /[:،,؛]\s*$/u.test(sentence))

const paragraph =
  'افتتحت البلدية صباح الاثنين السوق الجديد بعد عامين من العمل، وحضر الافتتاح عدد كبير من التجار وسكان الحي القديم.'
const before = `البلدية تفتتح السوق الجديد\n\n${paragraph}\n\n`
const after = `\n\n${paragraph}\n`

/** Runs all cases and prints a line for each file; returns how many fail. */
export function runConformance({parse, toString, tokenize, TokenKind, visit}, folder) {
  let failed = 0
  console.log('\n## conformance\n')
  for (const file of ['pragmatic_segmenter_ar.json', 'pysbd_ar.json', 'languagetool_ar_srx.json']) {
    const cases = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    let held = 0
    let policy = 0
    for (const item of cases) {
      const got = split(item.text)
      const want = item.sentences.map((sentence) => sentence.trim())
      if (JSON.stringify(got) === JSON.stringify(want)) held++
      else if (isPolicy(item) && JSON.stringify(got) === JSON.stringify(joined(want))) policy++
      else {
        failed++
        console.log(`${file} ${item.id ?? ''}\n  want ${JSON.stringify(want)}\n  got  ${JSON.stringify(got)}`)
      }
    }
    console.log(`${file}: ${held} of ${cases.length} hold, ${policy} differ by policy`)
  }
  const cases = JSON.parse(readFileSync(join(folder, 'spacy_ar.json'), 'utf8'))
  let held = 0
  for (const item of cases) {
    const tokens = spacyTokens(item.text)
    const same = item.tokens
      ? JSON.stringify(tokens) === JSON.stringify(item.tokens)
      : tokens.length === item.n_tokens
    if (same) held++
    else {
      failed++
      console.log(
        `spacy_ar.json\n  want ${item.n_tokens} ${JSON.stringify(item.tokens)}\n  got  ${tokens.length} ${JSON.stringify(tokens)}`,
      )
    }
  }
  console.log(`spacy_ar.json: ${held} of ${cases.length} hold`)
  return failed

  /** The sentences of a text that stands on its own line between two paragraphs; a block that is no paragraph is one. */
  function split(text) {
    const found = []
    visit(parse(before + text + after), (node) => {
      const {start, end} = node.position
      if (start.offset < before.length || end.offset > before.length + text.length) return undefined
      if (node.type === 'paragraph') return undefined
      if (node.type !== 'space') found.push(toString(node).trim())
      return 'skip'
    })
    return found
  }

  /** spaCy counts no single space, but white space that holds a line end or several spaces as one token. */
  function spacyTokens(text) {
    const {length, start, kind} = tokenize(text)
    const tokens = []
    let blank = ''
    const flush = () => {
      if (blank.length > 1 && start) tokens.push(blank)
      blank = ''
    }
    for (let index = 0; index < length; index++) {
      const value = text.slice(start[index], start[index + 1])
      if (kind[index] === TokenKind.space || kind[index] === TokenKind.lineEnd) blank += value
      else {
        flush()
        tokens.push(value)
      }
    }
    return tokens
  }
}

/** Joins what another project cut at «:» or «،». */
function joined(parts) {
  const out = []
  for (const part of parts) {
    if (out.length > 0 && /[:،,؛]$/u.test(out[out.length - 1])) out[out.length - 1] += ` ${part}`
    else out.push(part)
  }
  return out
}

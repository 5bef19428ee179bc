import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {tokenize} from '../src/tokenize/tokenize.js'
import {TokenKind, type Tokens} from '../src/tokenize/tokens.js'
import {readWords} from '../src/words/read-words.js'
import type {Vocabulary} from '../src/words/vocabulary.js'
import type {Words} from '../src/words/words.js'

/** A text whose words are tagged. */
export interface TaggedText {
  readonly words: Words
  /** First word and end of each sentence, in pairs. */
  readonly ranges: Int32Array
  /** IOB2 tags, one a word. */
  readonly tags: readonly string[]
}

export function readText(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Lines `TOKEN<TAB>TAG`, an empty line between sentences. */
export interface ConllToken {
  readonly token: string
  readonly tag: string
}

export function parseConll(text: string): ConllToken[][] {
  const sentences: ConllToken[][] = []
  let sentence: ConllToken[] = []
  for (const line of text.split('\n')) {
    const [token, tag] = line.replace(/\r$/u, '').split(/\t/u)
    if (tag === undefined) {
      if (sentence.length) sentences.push(sentence)
      sentence = []
    } else sentence.push({token, tag: tag.trim()})
  }
  if (sentence.length) sentences.push(sentence)
  return sentences
}

/** One word a token, as the corpus has them: akhbar's own tokenizer only says of what kind a token is. */
export function wordsOfConll(sentences: readonly ConllToken[][], vocabulary: Vocabulary): TaggedText {
  const tokens = sentences.flat()
  const size = tokens.length
  const start = new Uint32Array(size * 2 + 2)
  const kind = new Uint8Array(size * 2 + 1)
  const role = new Uint8Array(size * 2 + 1)
  let length = 0
  const parts: string[] = []
  let offset = 0
  for (const {token} of tokens) {
    const own = tokenize(token)
    let longest = 0
    for (let index = 1; index < own.length; index++) {
      if (rank(own, index) > rank(own, longest)) longest = index
    }
    start[length] = offset
    kind[length] = own.length ? Math.min(own.kind[longest], TokenKind.hashtag) : TokenKind.symbol
    role[length++] = own.length ? own.role[longest] : 0
    start[length] = offset + token.length
    kind[length++] = TokenKind.space
    parts.push(token)
    offset += token.length + 1
  }
  start[length] = offset
  const source = parts.join(' ') + ' '
  const ranges = new Int32Array(sentences.length * 2)
  sentences.forEach((sentence, index) => {
    const first = index === 0 ? 0 : ranges[index * 2 - 1]
    ranges[index * 2] = first
    ranges[index * 2 + 1] = first + sentence.length
  })
  return {
    words: readWords({source, length, start, kind, role}, vocabulary),
    ranges,
    tags: tokens.map(({tag}) => tag),
  }
}

function rank(tokens: Tokens, index: number): number {
  const size = tokens.start[index + 1] - tokens.start[index]
  return tokens.kind[index] === TokenKind.word ? size + 1000 : size
}

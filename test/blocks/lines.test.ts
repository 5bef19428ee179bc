import {expect, it} from 'vitest'
import {readLines} from '../../src/blocks/lines.js'
import {tokenize} from '../../src/index.js'
import {readWords} from '../../src/words/read-words.js'
import {buildVocabulary} from '../../src/words/vocabulary.js'

it('gives the lines that hold words, trimmed, with the empty lines before them', () => {
  const text = '\n\n أول سطر \r\n\r\n\u200F\nثان.\u2028ثالث'
  const words = readWords(tokenize(text), buildVocabulary().build())
  const lines = readLines(words)
  expect(lines.map(({start, end}) => text.slice(start, end))).toEqual(['أول سطر', 'ثان.', 'ثالث'])
  expect(lines.map(({first, last}) => [first, last])).toEqual([
    [0, 2],
    [2, 4],
    [4, 5],
  ])
  expect(lines.map(({gap}) => gap)).toEqual([1, 2, 0])
})

import {describe, expect, it} from 'vitest'
import {tokenize} from '../../src/index.js'
import {readWords} from '../../src/words/read-words.js'
import {buildVocabulary, idOf} from '../../src/words/vocabulary.js'
import {Proclitic, wordAt} from '../../src/words/words.js'

const builder = buildVocabulary()
for (const word of ['القاهرة', 'لبنان', 'الأمم', 'قال', 'وليد', 'بيروت', 'أوكرانيا', 'ليبيا'])
  builder.add(word)
const vocabulary = builder.build()
const read = (text: string): ReturnType<typeof readWords> => readWords(tokenize(text), vocabulary)

describe('readWords', () => {
  it.each([
    ['وبالقاهرة', 'القاهرة', 2, Proclitic.waw | Proclitic.beh],
    ['ولبنان', 'لبنان', 1, Proclitic.waw],
    ['فقال', 'قال', 1, Proclitic.feh],
    ['سقال', 'قال', 1, Proclitic.seen],
    ['للأمم', 'الأمم', 1, Proclitic.lamArticle],
    ['وللأمم', 'الأمم', 2, Proclitic.waw | Proclitic.lamArticle],
    ['لأوكرانيا', 'أوكرانيا', 1, Proclitic.lam],
    ['لليبيا', 'ليبيا', 1, Proclitic.lam],
    ['وَلُبْنَان', 'لبنان', 2, Proclitic.waw],
  ])('%s holds %s', (text, stem, from, bits) => {
    const words = read(text)
    expect(words.stem[0]).toBe(idOf(vocabulary, stem))
    expect(words.stemStart[0]).toBe(from)
    expect(words.proclitics[0]).toBe(bits)
  })

  it('looks up the whole word beside its stem', () => {
    const words = read('وليد بيروت كلمة')
    expect([...words.whole]).toEqual([idOf(vocabulary, 'وليد'), idOf(vocabulary, 'بيروت'), 0])
    expect([...words.stem]).toEqual([0, 0, 0])
  })

  it('drops white space and invisible tokens and says what is glued', () => {
    const words = read('قال: «نعم» \u200Fثم')
    expect(words.length).toBe(6)
    expect([...words.glued]).toEqual([0, 1, 0, 1, 1, 0])
  })

  it('leaves a word that is too long unknown', () => {
    const words = read('ق'.repeat(100))
    expect([words.whole[0], words.stem[0]]).toEqual([0, 0])
  })
})

describe('wordAt', () => {
  it('finds the word that covers or follows an offset', () => {
    const words = read('قال نعم')
    expect([0, 2, 3, 4, 6, 7].map((offset) => wordAt(words, offset))).toEqual([0, 0, 1, 1, 1, 2])
  })
})

describe('buildVocabulary', () => {
  it('numbers folded words once and knows no others', () => {
    const words = buildVocabulary()
    expect(words.add('أحمد')).toBe(1)
    expect(words.add('احمد')).toBe(1)
    expect(words.add('سمر')).toBe(2)
    expect(words.add('')).toBe(0)
    expect(words.add('ط'.repeat(41))).toBe(0)
    const built = words.build()
    expect(['احمد', 'سَمَر', 'حسن', 'ط'.repeat(41)].map((word) => idOf(built, word))).toEqual([1, 2, 0, 0])
  })

  it('finds every one of many words', () => {
    const words = buildVocabulary()
    const many = Array.from({length: 5000}, (_, index) => `كلمة${index}`)
    for (const word of many) words.add(word)
    const built = words.build()
    expect(many.every((word, index) => idOf(built, word) === index + 1)).toBe(true)
  })
})

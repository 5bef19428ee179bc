import {describe, expect, it} from 'vitest'
import {fold, foldRange} from '../../src/text/fold.js'

describe('fold', () => {
  it.each([
    ['مُحَمَّـد', 'محمد', 'tashkeel and tatweel vanish'],
    ['أإآٱٲ', 'ااااا', 'every alef is the bare one'],
    ['رأى', 'راى', 'ى stays'],
    ['رأي', 'راي', 'ي stays'],
    ['مدرسة', 'مدرسة', 'ة stays'],
    ['کی', 'كي', 'Persian letters become Arabic ones'],
    ['ﺳﻼم', 'سﻼم', 'a presentation form becomes its letter; a ligature of two stays'],
    ['CNN', 'cnn', 'Latin letters lose their case'],
    ['\u200Fقال\u202C', 'قال', 'bidi controls vanish'],
    ['', '', 'nothing is nothing'],
  ])('%s → %s: %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })

  it('returns an unchanged word as it is', () => expect(fold('كتاب')).toBe('كتاب'))

  it('is idempotent', () => expect(fold(fold('إِسْتِرَاتِيجِيَّة'))).toBe(fold('إِسْتِرَاتِيجِيَّة')))

  it('refuses what is no string', () => {
    expect(() => fold(7 as unknown as string)).toThrow(new TypeError('fold: expected a string, got number'))
  })

  it('folds a range of a source', () => expect(foldRange('قال أحمدُ أمس', 4, 9)).toBe('احمد'))
})

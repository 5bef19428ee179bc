import {describe, expect, it} from 'vitest'
import {conjugate} from '../../src/quotes/conjugate.js'

const texts = (...verb: [string, string, string]): string[] => conjugate(...verb).map(({text}) => text)

describe('conjugate', () => {
  it('inflects a sound verb', () => {
    expect(texts('أعلن', 'يعلن', 'معلن')).toEqual(
      expect.arrayContaining([
        'أعلن',
        'أعلنت',
        'أعلنوا',
        'يعلن',
        'تعلن',
        'يعلنون',
        'معلنا',
        'معلنة',
        'معلنين',
      ]),
    )
  })

  it('drops the weak letter of a defective verb', () => {
    expect(texts('نفى', 'ينفي', 'نافي')).toEqual(
      expect.arrayContaining(['نفت', 'نفوا', 'نفيا', 'تنفي', 'ينفون', 'نافيا', 'نافية', 'نافين']),
    )
    expect(texts('دعا', 'يدعو', 'داعي')).toEqual(expect.arrayContaining(['دعت', 'دعوا', 'يدعون', 'داعيا']))
  })

  it('shortens a hollow verb behind لم only', () => {
    const short = conjugate('قال', 'يقول', 'قائل').find(({text}) => text === 'يقل')
    expect(short?.mood).toBe('jussive')
  })

  it('keeps the final ة of no participle before an object', () => {
    expect(texts('وصف', 'يصف', 'واصف')).toEqual(expect.arrayContaining(['وصفها', 'وصفته', 'يصفه']))
  })

  it('tells gender and number', () => {
    const byText = new Map(conjugate('أكد', 'يؤكد', 'مؤكد').map(({text, agreement}) => [text, agreement]))
    expect(byText.get('أكدت')).toBe('f')
    expect(byText.get('أكدوا')).toBe('mp')
    expect(byText.get('مؤكدين')).toBe('mp')
    expect(byText.get('يؤكدان')).toBe('md')
  })
})

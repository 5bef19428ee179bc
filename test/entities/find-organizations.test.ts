import {describe, expect, it} from 'vitest'
import {named} from './named.js'

describe('bodies by their head nouns', () => {
  it.each([
    ['a ministry with its nation', 'أعلنت وزارة الصحة السورية خطة جديدة.', 'ORG وزارة الصحة السورية'],
    ['what و adds', 'قررت وزارة التربية والتعليم تأجيل الامتحان.', 'ORG وزارة التربية والتعليم'],
    ['a state body by noun and nisba', 'قالت الحكومة البريطانية إنها مستعدة.', 'ORG الحكومة البريطانية'],
    ['a name in marks', 'ذكرت صحيفة "المنارة الجديدة" الخبر.', 'ORG صحيفة "المنارة الجديدة"'],
    ['a name of no list', 'وقعت شركة تكنوفارما العقد.', 'ORG شركة تكنوفارما'],
    ['a purpose', 'نظمت الجمعية المغربية للدفاع المدني لقاء.', 'ORG الجمعية المغربية للدفاع المدني'],
    ['a proclitic outside', 'وصل البلاغ لوزارة الداخلية صباحا.', 'ORG وزارة الداخلية'],
  ])('%s', (_name, text, expected) => {
    expect(named(text)).toEqual([expected])
  })

  it.each([
    ['a head alone', 'قالت الوزارة إن المجلس سيجتمع مع الحزب.'],
    ['a relative clause is no name', 'تقرر الحكومة التي تشكلت أمس موقفها.'],
  ])('not %s', (_name, text) => {
    expect(named(text)).toEqual([])
  })
})

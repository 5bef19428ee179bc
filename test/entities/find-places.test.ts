import {describe, expect, it} from 'vitest'
import {named} from './named.js'

describe('places by the nouns before them', () => {
  it.each([
    ['a plain head stays outside', 'وقع الحادث في بلدة كفرزنبيل فجرا.', 'LOC كفرزنبيل'],
    ['a river keeps its head', 'فاض نهر زمبورين بعد المطر.', 'LOC نهر زمبورين'],
    ['a name that is also a word', 'وصل الثوار إلى محافظة البيضاء ليلا.', 'LOC البيضاء'],
    ['a name in marks', 'انتقلوا إلى جزيرة "موريستا" للعمل.', 'LOC موريستا'],
  ])('%s', (_name, text, expected) => {
    expect(named(text)).toEqual([expected])
  })
})

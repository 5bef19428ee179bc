import {describe, expect, it} from 'vitest'
import {named} from './named.js'

describe('names of the lists', () => {
  it.each([
    [
      'proclitics stay outside',
      'سافر الوفد من باريس إلى لندن ولبنان وبالقاهرة.',
      ['LOC باريس', 'LOC لندن', 'LOC لبنان', 'LOC القاهرة'],
    ],
    ['the article stays inside behind a lam', 'قدمت اللجنة تقريرها للأمم المتحدة أمس.', ['ORG لأمم المتحدة']],
    [
      'the longest wins over what it holds',
      'عقدت الجمعية العامة للأمم المتحدة جلسة خاصة.',
      ['ORG الجمعية العامة للأمم المتحدة'],
    ],
    ['marks inside do not hide a name', 'أعلنت حركة "حماس" موقفها أمس.', ['ORG حركة "حماس"']],
    ['hamza and tashkeel do not matter', 'زار الوزير الإِمارات ثم الاردن.', ['LOC الإِمارات', 'LOC الاردن']],
    [
      'a year belongs to a competition',
      'تستعد المدن لاستضافة كأس العالم 2030 قريبا.',
      ['MISC كأس العالم 2030'],
    ],
    ['a verb with seen is no place', 'ستالين زعيم قديم.', []],
  ])('%s', (_name, text, expected) => {
    expect(named(text).filter((one) => !one.startsWith('PER'))).toEqual(expected)
  })
})

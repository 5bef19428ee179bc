import {describe, expect, it} from 'vitest'
import {named} from './named.js'

describe('persons', () => {
  it.each([
    ['given and family name', 'وصلت سلمى النجار إلى المقر.', ['PER سلمى النجار']],
    ['a chain with بن and آل', 'استقبل الأمير فيصل بن تركي آل سعود ضيوفه.', ['PER فيصل بن تركي آل سعود']],
    [
      'عبد with its noun, a conjunction outside',
      'حضر عمر حمدان وعبد الرحمن الكيلاني الجلسة.',
      ['PER عمر حمدان', 'PER عبد الرحمن الكيلاني'],
    ],
    [
      'a foreign name behind its title',
      'قال وزير الدفاع البريطاني نيكلاس فوركهايم إن القرار قريب.',
      ['PER نيكلاس فوركهايم'],
    ],
    ['the title is no part of the name', 'التقى الرئيس محمد الكيلاني الوفد.', ['PER محمد الكيلاني']],
    ['a title behind a comma', 'قالت مديرة المركز، ليلى حداد، إن العمل بدأ.', ['PER ليلى حداد']],
    ['a particle inside', 'وصفت أورسولا فون دير لاين الخطوة بالمهمة.', ['PER أورسولا فون دير لاين']],
    ['a verb that is also a rare name', 'وأكد أن العمل بدأ الآن في كل المناطق.', []],
    ['words with pronouns end a name', 'زار أحمد الكيلاني ورفاقه المعرض.', ['PER أحمد الكيلاني']],
    ['the subject of a reporting verb', 'وقال فوركهايم في ختام الجلسة.', ['PER فوركهايم']],
    ['a noun behind such a verb is no person', 'وقال منسوبو الجامعة كلمتهم.', []],
  ])('%s', (_name, text, expected) => {
    expect(named(text).filter((one) => one.startsWith('PER'))).toEqual(expected)
  })

  it('knows a surname once its full name is known, before it and with a conjunction too', () => {
    const text =
      'فوركهايم يعلن موقفه من الأزمة\nقال الوزير نيكلاس فوركهايم إن القرار قريب.\nولفوركهايم رأي آخر.'
    expect(named(text)).toEqual(['PER فوركهايم', 'PER نيكلاس فوركهايم', 'PER فوركهايم'])
  })
})

import {describe, expect, it} from 'vitest'
import {sentences} from '../../src/ast/select.js'
import {toString} from '../../src/ast/to-string.js'
import {parse} from '../../src/parse.js'

function split(text: string): string[] {
  return sentences(parse(`خبر قصير من المدينة\n\n${text}`)).map(toString)
}

describe('sentences', () => {
  it.each([
    ['at stops', 'وصل القطار. نزل الركاب؟ نعم!', ['وصل القطار.', 'نزل الركاب؟', 'نعم!']],
    ['not behind an abbreviation', 'قال د. سامي إن اللقاح آمن.', ['قال د. سامي إن اللقاح آمن.']],
    ['not in a decimal', 'ارتفع السعر 7.8 في المئة.', ['ارتفع السعر 7.8 في المئة.']],
    [
      'not in an address',
      'قال المدير إن الطلاب قرؤوا الخبر في example.org قبل يومين.',
      ['قال المدير إن الطلاب قرؤوا الخبر في example.org قبل يومين.'],
    ],
    ['not at a colon or semicolon', 'في السوق: تفاح؛ وتمر.', ['في السوق: تفاح؛ وتمر.']],
    ['behind the closing mark', 'قال: "نعم." ومضى.', ['قال: "نعم."', 'ومضى.']],
    ['not at a pause', 'انتظرنا ساعة... على الرصيف.', ['انتظرنا ساعة... على الرصيف.']],
    ['not in a title', 'عُرض فيلم «من هناك؟» أمس.', ['عُرض فيلم «من هناك؟» أمس.']],
  ])('end %s', (_name, text, want) => {
    expect(split(text)).toEqual(want)
  })
})

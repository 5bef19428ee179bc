import {describe, expect, it} from 'vitest'
import {outlineOf} from './outline-of.js'

const lead =
  'أعلنت بلدية المدينة، اليوم الاثنين، افتتاح مكتبة عامة جديدة في الحي القديم بعد ثلاث سنوات من العمل في ترميم المبنى.'
const body =
  'وقالت مديرة المكتبة إن المبنى يضم أربعين ألف كتاب وقاعة للأطفال ومعملا صغيرا لترميم المخطوطات النادرة.'
const title = 'افتتاح مكتبة عامة جديدة في الحي القديم'

describe('the outline of a dump', () => {
  it('is headline and paragraphs', () => {
    expect(outlineOf(`${title}\n\n${lead}\n\n${body}`)).toEqual([
      `title: ${title}`,
      `paragraph: ${lead}`,
      `paragraph: ${body}`,
    ])
  })

  it('knows the headline printed twice, the date and the writer', () => {
    const source = [title, title, 'الاثنين 6 أيار/مايو 2024', 'كتبت: سلوى الحمدان', lead, body].join('\n')
    expect(outlineOf(source)).toEqual([
      `title: ${title}`,
      `repeat: ${title}`,
      'date 2024-05-06: الاثنين 6 أيار/مايو 2024',
      'byline: كتبت: سلوى الحمدان',
      `paragraph: ${lead}`,
      `paragraph: ${body}`,
    ])
  })

  it('puts links to other stories under their marker', () => {
    const other = 'صيادو الميناء يطالبون برصيف جديد قبل الشتاء'
    const snippet =
      'طالب صيادون في الميناء الشمالي السلطات المحلية بإنشاء رصيف جديد قبل حلول الشتاء، وحذروا من أن الرصيف الحالي'
    const source = [title, lead, body, 'قراءة المزيد', other, other, snippet].join('\n\n')
    expect(outlineOf(source).slice(3)).toEqual([
      'related',
      '  label: قراءة المزيد',
      '  teaser (truncated)',
      `    title: ${other}`,
      `    repeat: ${other}`,
      `    paragraph: ${snippet}`,
    ])
  })

  it('takes a link out of the body', () => {
    const source = [title, lead, 'اقرأ أيضاً | معرض للخط العربي يجذب آلاف الزوار', body].join('\n')
    expect(outlineOf(source).slice(1)).toEqual([
      `paragraph: ${lead}`,
      'related',
      '  label: اقرأ أيضاً |',
      '  teaser',
      '    title: معرض للخط العربي يجذب آلاف الزوار',
      `paragraph: ${body}`,
    ])
  })
})

describe('a link glued into a paragraph', () => {
  const start =
    'أعلنت إدارة المهرجان تأجيل العروض المسائية إلى الأسبوع المقبل بسبب الأمطار التي تساقطت على المدينة.'
  const rest = 'وأضاف المنظمون أن التذاكر تبقى صالحة وأن المسرح المكشوف سيغطى قبل الافتتاح.'

  it.each([
    ['behind a wide gap and without a space', '  اقرأ أيضاًافتتاح معرض للخط العربي في الميناء ', 'اقرأ أيضاً'],
    ['before a colon', ' شاهد أيضا: افتتاح معرض للخط العربي في الميناء  ', 'شاهد أيضا:'],
  ])('is taken out: %s', (_, link, label) => {
    expect(outlineOf(`تأجيل عروض المهرجان بسبب الأمطار\n${start}${link}${rest}`)).toEqual([
      'title: تأجيل عروض المهرجان بسبب الأمطار',
      `paragraph: ${start}`,
      'related',
      `  label: ${label}`,
      '  teaser',
      '    title: افتتاح معرض للخط العربي في الميناء',
      `paragraph: ${rest}`,
    ])
  })

  it('is not seen where a sentence only uses the words', () => {
    const sentence = `${start} ونشر الموقع المزيد من الصور. اقرأ أيضا ما كتبه النقاد عن العرض الأول في الصحف المحلية.`
    expect(outlineOf(`تأجيل عروض المهرجان بسبب الأمطار\n${sentence}`)).toEqual([
      'title: تأجيل عروض المهرجان بسبب الأمطار',
      `paragraph: ${sentence}`,
    ])
  })
})

import fc from 'fast-check'

// Pieces from which property tests make dumps: everything Unicode has, mixed with what news pages are made of.

const lineEnds = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f']

const marks = [
  ...'« » “ ” „ ‟ ‘ ’ ‚ \' " ‹ › ( ) [ ] { } < > ؟ ? ! … ، ؛ : . - – — • | / * # @ % ٪'.split(' '),
  ..."(( )) '' << >> ... -- --\n".split(' '),
]

const invisible = [
  '\u0000',
  '\uFEFF',
  '\u00AD',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u061C',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\uFE0F',
  '\u001B',
  '\u007F',
]

const words = [
  'قال',
  'وأضاف',
  'أن',
  'إن',
  'إلى ذلك',
  'نقلت وكالة',
  'عن',
  'بحسب',
  'وزير الخارجية',
  'الوزيرة',
  'الدكتور سامي الحداد',
  'ليلى منصور',
  'للأمم المتحدة',
  'وبالقاهرة',
  'لأوكرانيا',
  'وفي بيروت',
  'مُحَمَّـــد',
  'ﷺ',
  'ﻷﻥ',
  'ﺍﻟﻘﺎﻫﺮﺓ',
  'لم يستبعد',
  'دعا',
  'أ.ف.ب',
  'د. سعاد',
  '(رويترز)',
  'تونس (أ ف ب) -',
  '١٢٫٥ في المئة',
  '1,200 دولار',
  '۲۰۲۴',
  '12/03/2024',
  'الثلاثاء 5 مارس 2024',
  '15 رمضان 1445',
  '14:30',
  'https://example.com/خبر?a=1',
  'desk@example.com',
  '@user',
  '#وسم_طويل',
  'قراءة المزيد',
  'اقرأ أيضاً:',
  'المصدر: وكالات',
  'شارك',
  'جميع الحقوق محفوظة ©',
  'الأكثر قراءة',
  'Breaking news',
  "don't",
  '🇸🇾',
  '👩‍👩‍👧',
  '𐤀𐤁',
  '中文',
]

const arabicLetters = fc.integer({min: 0x600, max: 0x6ff}).map((unit) => String.fromCharCode(unit))
const presentationForms = fc
  .oneof(fc.integer({min: 0xfb50, max: 0xfdff}), fc.integer({min: 0xfe70, max: 0xfeff}))
  .map((unit) => String.fromCharCode(unit))
const anyUnits = fc
  .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 6})
  .map((units) => String.fromCharCode(...units))
const surrogates = fc.integer({min: 0xd800, max: 0xdfff}).map((unit) => String.fromCharCode(unit))

const piece = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom(...words)},
  {weight: 8, arbitrary: fc.constant(' ')},
  {weight: 6, arbitrary: fc.constantFrom(...marks)},
  {weight: 4, arbitrary: fc.constantFrom(...lineEnds)},
  {weight: 2, arbitrary: fc.constantFrom(...invisible)},
  {weight: 1, arbitrary: arabicLetters},
  {weight: 1, arbitrary: presentationForms},
  {weight: 1, arbitrary: anyUnits},
  {weight: 1, arbitrary: surrogates},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
)

/** A dump: pieces of news and of anything else, run together, often with a space between them. */
export const dumpText: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, {maxLength: 80, size: 'max'}), fc.constantFrom('', ' '))
  .map(([pieces, glue]) => pieces.join(glue))

/** Any string of UTF-16 code units at all. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(anyUnits, fc.string({unit: 'binary'})), {maxLength: 20})
  .map((pieces) => pieces.join(''))

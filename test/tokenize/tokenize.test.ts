import {describe, expect, it} from 'vitest'
import {Role, TokenKind, tokenize} from '../../src/index.js'

const kinds = Object.keys(TokenKind) as (keyof typeof TokenKind)[]
const roles = Object.keys(Role) as (keyof typeof Role)[]

/** `kind:text` of each token that is not a single space. */
function kindsOf(text: string): string[] {
  const {length, start, kind} = tokenize(text)
  const tokens: string[] = []
  for (let index = 0; index < length; index++) {
    const value = text.slice(start[index], start[index + 1])
    if (value !== ' ') tokens.push(`${kinds[kind[index]]}:${value}`)
  }
  return tokens
}

/** The role of each punctuation token. */
function rolesOf(text: string): string[] {
  const {length, kind, role} = tokenize(text)
  const found: string[] = []
  for (let index = 0; index < length; index++)
    if (kind[index] === TokenKind.punctuation) found.push(roles[role[index]])
  return found
}

describe('tokenize', () => {
  it.each([
    [
      'tanwin ends a word that has lost its space',
      'أيضاًالمدينة أيضًاالمدينة جداً',
      ['word:أيضاً', 'word:المدينة', 'word:أيضًا', 'word:المدينة', 'word:جداً'],
    ],
    ['words keep tashkeel and tatweel', 'مُحَمَّد قـــال', ['word:مُحَمَّد', 'word:قـــال']],
    [
      'a number beside Arabic letters is its own',
      'طوله 14كم بـ18',
      ['word:طوله', 'number:14', 'word:كم', 'word:بـ', 'number:18'],
    ],
    [
      'numbers keep their separators',
      '12٫5 1,200 7.8 ١٬٠٠٠ ۱۲',
      ['number:12٫5', 'number:1,200', 'number:7.8', 'number:١٬٠٠٠', 'number:۱۲'],
    ],
    [
      'a final stop is not of the number',
      'في 2019. ثم',
      ['word:في', 'number:2019', 'punctuation:.', 'word:ثم'],
    ],
    ['Latin letters and digits are one word', 'F16 5G MH17', ['word:F16', 'word:5G', 'word:MH17']],
    [
      'an apostrophe inside a Latin word',
      "don't ‘x’",
      ["word:don't", 'punctuation:‘', 'word:x', 'punctuation:’'],
    ],
    [
      'URLs up to the sentence',
      'زر https://a.example/x?y=1. ثم',
      ['word:زر', 'url:https://a.example/x?y=1', 'punctuation:.', 'word:ثم'],
    ],
    [
      'www and bare domains',
      'www.site.example cnn.com/ar،',
      ['url:www.site.example', 'url:cnn.com/ar', 'punctuation:،'],
    ],
    ['a missing space is no domain', 'end.Begin', ['word:end', 'punctuation:.', 'word:Begin']],
    ['e-mail addresses', 'desk@paper.example', ['email:desk@paper.example']],
    ['handles and tags', '@desk_1 #هاشتاغ_طويل', ['handle:@desk_1', 'hashtag:#هاشتاغ_طويل']],
    ['a lone sign is a symbol', '# @ % +', ['symbol:#', 'symbol:@', 'symbol:%', 'symbol:+']],
    [
      'abbreviations of single letters',
      'ق.م أ.ف.ب ت. أ.د. سمير',
      ['word:ق.م', 'word:أ.ف.ب', 'word:ت.', 'word:أ.د.', 'word:سمير'],
    ],
    ['a letter before dots is no abbreviation', 'و...', ['word:و', 'punctuation:...']],
    [
      'doubled marks and runs are one token',
      "((نص)) ''نص'' ؟؟ -- ..",
      [
        'punctuation:((',
        'word:نص',
        'punctuation:))',
        "punctuation:''",
        'word:نص',
        "punctuation:''",
        'punctuation:؟؟',
        'punctuation:--',
        'punctuation:..',
      ],
    ],
    [
      'line ends, one token each',
      'أ\r\nب\rج\u2028د',
      ['word:أ', 'lineEnd:\r\n', 'word:ب', 'lineEnd:\r', 'word:ج', 'lineEnd:\u2028', 'word:د'],
    ],
    [
      'invisible characters inside and outside words',
      'كل\u200Cمة \u200Fثم',
      ['word:كل\u200Cمة', 'format:\u200F', 'word:ثم'],
    ],
    ['pairs', '👍𝒜b', ['symbol:👍', 'word:𝒜b']],
    ['half pairs', '\uD83D \uDE00', ['symbol:\uD83D', 'symbol:\uDE00']],
    ['nothing', '', []],
  ])('%s', (_, text, tokens) => expect(kindsOf(text)).toEqual(tokens))

  it('gives punctuation its role', () => {
    expect(rolesOf('. ؟ ، ؛ : … « » " ( ) – / • |')).toEqual([
      'stop',
      'stop',
      'comma',
      'semicolon',
      'colon',
      'ellipsis',
      'openMark',
      'closeMark',
      'straightMark',
      'openBracket',
      'closeBracket',
      'dash',
      'slash',
      'bullet',
      'bar',
    ])
    expect(rolesOf(".. (( )) << >> ''")).toEqual([
      'ellipsis',
      'openMark',
      'closeMark',
      'openMark',
      'closeMark',
      'straightMark',
    ])
  })

  it('refuses what is no string', () => {
    expect(() => tokenize(null as unknown as string)).toThrow(
      new TypeError('tokenize: expected a string, got object'),
    )
  })

  it('grows its columns when every unit is a token', () => {
    const text = '.,'.repeat(500)
    expect(tokenize(text).length).toBe(1000)
  })
})

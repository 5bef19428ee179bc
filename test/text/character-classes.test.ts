import {describe, expect, it} from 'vitest'
import {CharacterClass, characterClasses} from '../../src/text/character-classes.js'
import {isBlank} from '../../src/text/is-blank.js'

const classOf = (text: string): number => characterClasses[text.charCodeAt(0)]

describe('characterClasses', () => {
  it.each([
    ['ب', CharacterClass.arabicLetter],
    ['ڤ', CharacterClass.arabicLetter],
    ['ﷲ', CharacterClass.arabicLetter],
    ['é', CharacterClass.latinLetter],
    ['Я', CharacterClass.otherLetter],
    ['中', CharacterClass.otherLetter],
    ['ⵣ', CharacterClass.otherLetter],
    ['\u064B', CharacterClass.mark],
    ['ـ', CharacterClass.mark],
    ['\u0301', CharacterClass.mark],
    ['٣', CharacterClass.digit],
    ['۳', CharacterClass.digit],
    ['7', CharacterClass.digit],
    ['\u00A0', CharacterClass.space],
    ['\f', CharacterClass.space],
    ['\u2028', CharacterClass.lineEnd],
    ['\u0085', CharacterClass.lineEnd],
    ['\uFEFF', CharacterClass.format],
    ['\u202E', CharacterClass.format],
    ['\0', CharacterClass.control],
    ['«', CharacterClass.punctuation],
    ['،', CharacterClass.punctuation],
    ['٪', CharacterClass.punctuation],
    ['\uD83D', CharacterClass.highSurrogate],
    ['\uDE00', CharacterClass.lowSurrogate],
  ])('%j is of class %i', (unit, type) => expect(classOf(unit)).toBe(type))

  it('gives every code unit a class it knows', () => {
    const known = new Set<number>(Object.values(CharacterClass))
    expect([...characterClasses].every((type) => known.has(type))).toBe(true)
  })
})

describe('isBlank', () => {
  it('holds for white space, line ends and invisible characters alone', () => {
    const source = '\uFEFF \r\n\u200F\u2028كلمة'
    expect(isBlank(source, 0, 6)).toBe(true)
    expect(isBlank(source, 0, 7)).toBe(false)
    expect(isBlank(source, 3, 3)).toBe(true)
  })
})

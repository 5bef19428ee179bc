import {describe, expect, it} from 'vitest'
import {named} from './named.js'

describe('events and works', () => {
  it.each([
    ['an event keeps its head', 'فاز الفريق في بطولة "النخبة الذهبية" أمس.', 'MISC بطولة "النخبة الذهبية"'],
    ['a work stands without it', 'عرض المخرج فيلم "ظلال المدينة" مساء.', 'MISC ظلال المدينة'],
    ['a prize with its purpose', 'نالت الباحثة جائزة نوبل للسلام أمس.', 'MISC جائزة نوبل للسلام'],
  ])('%s', (_name, text, expected) => {
    expect(named(text)).toContain(expected)
  })
})

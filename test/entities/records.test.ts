import {describe, expect, it} from 'vitest'
import {recordsOf} from './named.js'

const text = `هيلمارك: الاتفاق قريب
قال وزير الدفاع الدنماركي يوناس هيلمارك في لندن إن الاتفاق قريب.
وأضاف هيلمارك أن بلاده جاهزة، فيما قالت سلمى النجار، المتحدثة باسم الأمم المتحدة، إن المنظمة تنتظر.
وردت النجار على سؤال عن منظمة الأمم المتحدة وعن حركة حماس وموقف حماس.`

describe('records', () => {
  const records = recordsOf(text)
  const record = (name: string): (typeof records)[number] | undefined =>
    records.find((one) => one.name === name)

  it('are one a person, under the fullest name', () => {
    expect(record('يوناس هيلمارك')).toMatchObject({kind: 'person', aliases: ['هيلمارك'], mentions: 3})
    expect(record('سلمى النجار')).toMatchObject({kind: 'person', aliases: ['النجار'], mentions: 2})
  })

  it('have the title before the name or the apposition behind it as role', () => {
    expect(record('يوناس هيلمارك')?.role).toBe('وزير الدفاع الدنماركي')
    expect(record('سلمى النجار')?.role).toBe('المتحدثة باسم الأمم المتحدة')
  })

  it('join the names that the lists give one body', () => {
    expect(record('منظمة الأمم المتحدة')).toMatchObject({aliases: ['الأمم المتحدة'], mentions: 2})
    expect(record('حركة حماس')).toMatchObject({aliases: ['حماس'], mentions: 2})
  })

  it('have ids in the order of their first mentions', () => {
    expect(records.map(({id}) => id)).toEqual(records.map((_, index) => `e${index + 1}`))
  })
})

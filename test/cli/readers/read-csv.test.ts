import {describe, expect, it} from 'vitest'
import {readCsv} from '../../../src/cli/readers/read-csv.js'
import {tableFields} from '../../../src/rows/row-fields.js'
import type {Item} from '../../../src/rows/row.js'
import {brief, inChunks, itemsOf} from './read.js'

const options = {fields: tableFields, longest: 2000}
const read = (input: string | Uint8Array, length = 1 << 16): Promise<Item[]> =>
  itemsOf(readCsv(inChunks(Buffer.from(input), length), options))

describe('readCsv', () => {
  it('gives the rows under the header, whatever the chunks are', async () => {
    const rows = [
      'id,text,url',
      '1,"عنوان\nنص، ""قال""",https://example.org/1',
      '',
      'ب,نص بلا علامات,',
      '"3","",""',
    ]
    const expected = [
      {row: {id: '"1"', text: 'عنوان\nنص، "قال"', meta: {url: 'https://example.org/1'}}},
      {row: {id: '"ب"', text: 'نص بلا علامات'}},
      {row: {id: '"3"', text: ''}},
    ]
    for (const input of [rows.join('\n'), `\uFEFF${rows.join('\n')}\n`, `${rows.join('\n')}\n\n\n`])
      for (let length = 1; length < 60; length++) expect(await read(input, length)).toEqual(expected)
    const windows = (await read(rows.join('\r\n').replace('عنوان\n', 'عنوان\r\n'))).map(brief)
    expect(windows).toEqual([
      ['"1"', 'عنوان\r\nنص، "قال"'],
      ['"ب"', 'نص بلا علامات'],
      ['"3"', ''],
    ])
  })

  it('finds out what parts the columns', async () => {
    for (const delimiter of [',', ';', '\t'])
      expect((await read(`id,text\n1,"أ,ب;\tج"\n`.replace(/(?<=id|1),/gu, delimiter))).map(brief)).toEqual([
        ['"1"', 'أ,ب;\tج'],
      ])
  })

  it.each([
    ['a quotation mark that nothing closes', 'x,"نص', 'invalid-csv'],
    ['a quotation mark inside a field', 'x,نص "قال" نص"', 'invalid-csv'],
    ['text behind a quotation mark', 'x,"نص"نص', 'invalid-csv'],
    ['too few columns', 'x', 'invalid-csv'],
    ['too many columns', 'x,نص,نص', 'invalid-csv'],
    ['a text that is too long', `x,"${'ن'.repeat(1500)}"`, 'row-too-long'],
  ])('loses no other row to one with %s', async (_, broken, code) => {
    const input = ['id,text', '1,"قبل"', broken, '2,"بعد\nبعد"', '3,"أخير"', '4,نص'].join('\n')
    for (const length of [1, 10, 10_000])
      expect((await read(input, length)).map(brief)).toEqual([
        ['"1"', 'قبل'],
        [undefined, `! ${code}`],
        ['"2"', 'بعد\nبعد'],
        ['"3"', 'أخير'],
        ['"4"', 'نص'],
      ])
  })

  it('finds back after a quotation mark that nothing closes, however long the table is', async () => {
    const rows = Array.from({length: 500}, (_, index) => `${index},نص رقم ${index}`)
    const items = await read(['id,text', 'x,"مفتوح', ...rows].join('\n'), 1000)
    expect(items.slice(1).map(brief)).toEqual(rows.map((row, index) => [`"${index}"`, row.split(',')[1]]))
    expect(brief(items[0])).toEqual([undefined, '! row-too-long'])
  })

  it('marks a row that is not UTF-8', async () => {
    const input = Buffer.concat([Buffer.from('id,text\n1,'), Uint8Array.of(0xff), Buffer.from('\n2,نص')])
    expect((await read(input)).map(brief)).toEqual([
      [undefined, '! invalid-utf8'],
      ['"2"', 'نص'],
    ])
  })

  it('says that a column is missing', async () => {
    expect((await read('id,body\n1,نص')).map(brief)).toEqual([['"1"', '! text-missing']])
  })

  it('has nothing to say of nothing', async () => {
    for (const input of ['', '\n\n', 'id,text', '\uFEFFid,text\r\n']) expect(await read(input)).toEqual([])
  })
})

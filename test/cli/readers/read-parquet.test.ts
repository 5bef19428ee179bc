import {mkdtempSync, rmSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parquetWriteFile} from 'hyparquet-writer/src/node.js'
import {afterAll, describe, expect, it} from 'vitest'
import {readParquet} from '../../../src/cli/readers/read-parquet.js'
import {rowPresets, tableFields, type RowFields} from '../../../src/rows/row-fields.js'
import type {Item} from '../../../src/rows/row.js'
import {brief, itemsOf} from './read.js'

const folder = mkdtempSync(join(tmpdir(), 'akhbar-parquet-'))
afterAll(() => {
  rmSync(folder, {recursive: true})
})
const path = (name: string): string => join(folder, name)
const read = (name: string, fields: RowFields = tableFields): Promise<Item[]> =>
  itemsOf(readParquet({path: path(name), name}, {fields}))

const texts = ['عنوان\n\nنص', '', 'ثالث', 'رابع']
describe('readParquet', () => {
  it('gives the rows of all groups', async () => {
    parquetWriteFile({
      filename: path('rows.parquet'),
      rowGroupSize: 2,
      columnData: [
        {name: 'text', data: texts, type: 'STRING'},
        {name: 'id', data: texts.map((_, index) => `r${index}`), type: 'STRING'},
        {name: 'url', data: texts.map((_, index) => `https://example.org/${index}`), type: 'STRING'},
        {name: 'date', data: texts.map(() => new Date('2024-05-06T07:08:09Z')), type: 'TIMESTAMP'},
        {name: 'score', data: texts.map(() => 0.5), type: 'DOUBLE'},
      ],
    })
    expect(await read('rows.parquet')).toEqual(
      texts.map((text, index) => ({
        row: {
          id: `"r${index}"`,
          text,
          meta: {url: `https://example.org/${index}`, date: '2024-05-06T07:08:09.000Z'},
        },
      })),
    )
  })

  it('takes whole numbers of any size as ids, and rows without text as faults', async () => {
    parquetWriteFile({
      filename: path('ids.parquet'),
      columnData: [
        {name: 'text', data: ['نص', null], type: 'STRING', nullable: true},
        {name: 'id', data: [1n, 9007199254740993n], type: 'INT64'},
      ],
    })
    expect((await read('ids.parquet')).map(brief)).toEqual([
      ['1', 'نص'],
      ['9007199254740993', '! text-missing'],
    ])
    const other = {...rowPresets.jsonl, text: 'body'}
    expect((await read('ids.parquet', other)).map(brief)).toEqual([
      ['1', '! text-missing'],
      ['9007199254740993', '! text-missing'],
    ])
  })

  it('loses no row of another group to a broken one', async () => {
    const bytes = readFileSync(path('rows.parquet'))
    // The first group lies at the start of the file, behind its magic number.
    bytes.fill(0xff, 4, 24)
    writeFileSync(path('broken.parquet'), bytes)
    expect((await read('broken.parquet')).map(brief)).toEqual([
      [undefined, '! invalid-row-group'],
      [undefined, '! invalid-row-group'],
      ['"r2"', 'ثالث'],
      ['"r3"', 'رابع'],
    ])
  })

  it('says what is wrong with a file that is none', async () => {
    writeFileSync(path('empty.parquet'), '')
    writeFileSync(path('text.parquet'), 'id,text\n1,x\n')
    writeFileSync(path('cut.parquet'), readFileSync(path('rows.parquet')).subarray(0, -100))
    for (const name of ['empty.parquet', 'text.parquet', 'cut.parquet'])
      await expect(read(name), name).rejects.toThrow(`${name}: no Parquet file`)
    await expect(read('missing.parquet')).rejects.toThrow('missing.parquet: no such file')
    await expect(itemsOf(readParquet({name: 'standard input'}, {fields: tableFields}))).rejects.toThrow(
      'Parquet cannot be read from a pipe',
    )
  })
})

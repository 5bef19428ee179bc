import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {gzipSync} from 'node:zlib'
import {parquetWriteFile} from 'hyparquet-writer/src/node.js'
import {describe, expect, it} from 'vitest'
import {rowsOf, useCommand} from './command.js'

const {run, path} = useCommand()
const texts = ['عنوان أول\n\nنص.', 'عنوان ثان']
const records = texts.map((text, index) =>
  [
    'WARC/1.0',
    'WARC-Type: conversion',
    `WARC-Target-URI: https://example.org/${index}`,
    `WARC-Record-ID: <urn:uuid:${index}>`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    '',
    `${text}\r\n\r\n`,
  ].join('\r\n'),
)
const printed = ['عنوان أول\n\nنص.\n', 'عنوان ثان\n']

describe('input formats', () => {
  it('reads WET, each record packed by itself', async () => {
    writeFileSync(path('crawl.warc.wet.gz'), Buffer.concat(records.map((record) => gzipSync(record))))
    const {stdout, stderr, code} = await run(['--to', 'text', path('crawl.warc.wet.gz')])
    expect({stderr, code}).toEqual({stderr: '', code: 0})
    expect(rowsOf(stdout)).toEqual(printed.map((text, index) => ({id: `<urn:uuid:${index}>`, text})))
    const trees = rowsOf((await run(['--to', 'ndjson', path('crawl.warc.wet.gz')])).stdout)
    expect(trees[1]).toMatchObject({articles: [{meta: {url: 'https://example.org/1'}}]})
  })

  it('reads CSV', async () => {
    const input = ['key,body', ...texts.map((text, index) => `${index},"${text}"`)].join('\r\n')
    const {stdout} = await run(
      ['--from', 'csv', '--to', 'text', '--id-field', 'key', '--text-field', 'body'],
      {input},
    )
    expect(rowsOf(stdout)).toEqual(printed.map((text, index) => ({id: `${index}`, text})))
  })

  it('reads Parquet', async () => {
    parquetWriteFile({
      filename: path('rows.parquet'),
      columnData: [
        {name: 'id', data: [1n, 2n], type: 'INT64'},
        {name: 'text', data: texts, type: 'STRING'},
      ],
    })
    const {stdout} = await run(['--to', 'text', path('rows.parquet')])
    expect(rowsOf(stdout)).toEqual(printed.map((text, index) => ({id: index + 1, text})))
  })

  it('reads a named pipe', async () => {
    execFileSync('mkfifo', [path('pipe.jsonl')])
    const written = writeFile(path('pipe.jsonl'), texts.map((text) => JSON.stringify({text})).join('\n'))
    const {stdout} = await run(['--to', 'text', path('pipe.jsonl')])
    await written
    expect(rowsOf(stdout)).toEqual(printed.map((text) => ({text})))
  })

  it('says in one line why an input cannot be read', async () => {
    mkdirSync(path('folder.parquet'))
    writeFileSync(path('broken.parquet'), 'PAR1')
    for (const [args, code, message] of [
      [[path('folder.parquet')], 66, 'is a directory'],
      [[path('broken.parquet')], 65, 'no Parquet file'],
      [['--from', 'parquet'], 64, 'Parquet cannot be read from a pipe'],
    ] as const) {
      const ended = await run(args)
      expect(ended, message).toMatchObject({code, stdout: ''})
      expect(ended.stderr).toMatch(/^akhbar: .*\n$/u)
      expect(ended.stderr).toContain(message)
    }
  })
})

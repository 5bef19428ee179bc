import {writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rowsOf, useCommand} from './command.js'

const command = useCommand()
const page = 'سوق جديدة\n\nهطل المطر.'

describe('--to with the path of a module', () => {
  it('prints with the serializer of a file', async () => {
    const file = command.path('mine.mjs')
    writeFileSync(
      file,
      'export const mine = {name: "mine", mediaType: "text/plain", extension: "txt", article: ({children}) => `${children.length} blocks\\n`}',
    )
    expect((await command.run(['--to', file], {input: page})).stdout).toBe('3 blocks\n')
    const rows = await command.run(['--from', 'jsonl', '--to', file], {
      input: JSON.stringify({id: 7, text: page}),
    })
    expect(rowsOf(rows.stdout)).toEqual([{id: 7, text: '3 blocks\n'}])
    const threads = await command.run(['--from', 'jsonl', '--to', file, '--jobs', '2'], {
      input: JSON.stringify({id: 7, text: page}),
    })
    expect(threads.stdout).toBe(rows.stdout)
  })

  it('says in one line what is wrong with it', async () => {
    const empty = command.path('empty.mjs')
    writeFileSync(empty, 'export default 7')
    const ended = await command.run(['--to', empty], {input: page})
    expect(ended).toMatchObject({code: 64, stdout: ''})
    expect(ended.stderr).toBe(
      `akhbar: --to ${empty}: the module exports no serializer (an object with \`article\`)\n`,
    )
    const missing = await command.run(['--to', './nowhere.mjs'], {input: page})
    expect(missing.code).toBe(64)
    expect(missing.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect((await command.run(['--to', 'pdf'], {input: page})).stderr).toContain('./mine.mjs')
  })
})

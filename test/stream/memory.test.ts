import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, it} from 'vitest'
import {ndjson} from '../../src/index.js'
import {createPageSplitter} from '../../src/stream/page-splitter.js'
import {parseStream, serializeStream} from '../../src/stream.js'
import {streamOf} from './streams.js'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const megabyte = 1e6

function heap(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

it('a long stream leaves nothing behind', async () => {
  const page = 'عنوان الصفحة\n\nقال الوزير إن «الطريق مفتوح» أمام سكان المدينة.\n\f'
  const stream = streamOf(Array.from({length: 1500}, () => page))
    .pipeThrough(parseStream({separator: '\f'}))
    .pipeThrough(serializeStream(ndjson))
  let printed = 0
  let warm = 0
  for await (const line of stream) {
    expect(line).toContain('الطريق')
    if (++printed === 300) warm = heap()
  }
  expect(printed).toBe(1500)
  expect(heap() - warm).toBeLessThan(4 * megabyte)
})

it('a page without an end is not held past the limit', () => {
  const splitter = createPageSplitter('\f', 1000)
  const piece = 'كلام بلا نهاية '.repeat(1000)
  const before = heap()
  for (let count = 0; count < 2000; count++)
    for (const page of splitter.push(piece)) expect(page).toBeUndefined()
  expect(heap() - before).toBeLessThan(megabyte)
  const page = splitter.end()
  expect([page?.text.length, page?.length]).toEqual([1000, piece.length * 2000])
})

import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {bytesOf, textOf, type Chunk} from '../../src/stream/chunk.js'
import {byteByByte, streamOf, twoWaySplits} from './streams.js'

const fixtures = join(import.meta.dirname, '../../fixtures')
const inputs = readdirSync(fixtures)
  .filter((name) => !name.includes('.'))
  .map((name) => readFileSync(join(fixtures, name, 'input.txt')))

const text = async (chunks: Chunk[]): Promise<string> => (await collectAll(textOf(streamOf(chunks)))).join('')
const bytes = async (chunks: Chunk[]): Promise<string> =>
  Buffer.concat(await collectAll(bytesOf(streamOf(chunks)))).toString('utf8')

async function collectAll<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}

describe('textOf', () => {
  it('is the same for every split of every fixture', async () => {
    for (const input of inputs) {
      const expected = input.toString('utf8')
      expect(await text(byteByByte(input))).toBe(expected)
      for (const chunks of twoWaySplits(input)) {
        const joined = await text(chunks)
        if (joined !== expected) expect(joined).toBe(expected)
      }
    }
  }, 60_000)

  it('keeps the BOM and marks broken bytes', async () => {
    expect(await text([Uint8Array.of(0xef, 0xbb), Uint8Array.of(0xbf, 0x41)])).toBe('\uFEFFA')
    expect(await text([Uint8Array.of(0xd8)])).toBe('\uFFFD')
  })
})

describe('bytesOf', () => {
  it('puts surrogate pairs together that a cut has parted', async () => {
    expect(await bytes('أ😀ب'.split(''))).toBe('أ😀ب')
    expect(await bytes(['\uD83D', Uint8Array.of(0x41), 'x\uD83D'])).toBe('\uFFFDAx\uFFFD')
  })
})

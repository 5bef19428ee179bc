import fc from 'fast-check'
import {describe, it} from 'vitest'
import {anyText, dumpText} from './dump-text.js'
import {assertLaws} from './laws.js'
import {assertSerializerLaws} from './serializer-laws.js'

/** How many texts each property tries: 10,000 in CI. */
const numRuns = Number(process.env['AKHBAR_RUNS'] ?? 500)
const timeout = 20_000 + numRuns * 30

describe(`over ${numRuns} texts each`, () => {
  it('the laws hold for anything that looks like a dump', {timeout}, () => {
    fc.assert(
      fc.property(dumpText, (source) => {
        assertSerializerLaws(assertLaws(source))
      }),
      {numRuns},
    )
  })

  it('the laws hold for every string', {timeout}, () => {
    fc.assert(
      fc.property(anyText, (source) => {
        assertSerializerLaws(assertLaws(source))
      }),
      {numRuns},
    )
  })
})

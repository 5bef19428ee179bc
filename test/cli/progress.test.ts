import {expect, it} from 'vitest'
import {progressLine} from '../../src/cli/progress.js'
import {noStatistics} from '../../src/cli/statistics.js'

const at = (bytesRead: number, total: number, seconds: number): string =>
  progressLine({...noStatistics(), bytesRead, rows: 7}, total, seconds)

it('says how far, how fast and how long still', () => {
  expect(at(50e6, 200e6, 10)).toBe(`[${'█'.repeat(6)}${' '.repeat(18)}] 25 %  7 rows  5.0 MB/s  0:30 left`)
  expect(at(1e6, 7202e6, 1)).toContain('2:00:01 left')
})

it('promises nothing before it knows, and never more than all', () => {
  expect(at(0, 100, 0)).toBe(`[${' '.repeat(24)}] 0 %  7 rows  0.0 MB/s`)
  expect(at(200, 100, 1)).toContain('100 %')
})

import type {Statistics} from './statistics.js'

const interval = 250
const barWidth = 24

/** Shows on standard error how far a run is, how fast, and how long it still takes; call the result to wipe it away. */
export function showProgress(total: number, statistics: Statistics): () => void {
  const started = performance.now()
  const timer = setInterval(() => {
    const seconds = (performance.now() - started) / 1000
    process.stderr.write(`\r\u001B[K${progressLine(statistics, total, seconds)}`)
  }, interval)
  return () => {
    clearInterval(timer)
    process.stderr.write('\r\u001B[K')
  }
}

/** `[██████      ]  50 %  1200 rows  8.2 MB/s  0:12 left` */
export function progressLine({bytesRead, rows}: Statistics, total: number, seconds: number): string {
  const part = total > 0 ? Math.min(1, bytesRead / total) : 0
  const full = Math.round(part * barWidth)
  const bar = '█'.repeat(full) + ' '.repeat(barWidth - full)
  const rate = seconds > 0 ? bytesRead / seconds : 0
  const left = rate > 0 ? `  ${clock((total - bytesRead) / rate)} left` : ''
  const percent = Math.floor(part * 100)
  return `[${bar}] ${percent} %  ${rows} rows  ${(rate / 1e6).toFixed(1)} MB/s${left}`
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  const pad = (value: number): string => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`
}

import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {createPrinter, html, page, type Serializer} from '../../src/index.js'
import {hostileTree} from '../trees/hostile-tree.js'

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
)

/** Loud scripts: whatever runs changes the title. */
const alarm =
  '<title>quiet</title><script>window.alert = window.onerror = () => { document.title = "loud" }</script>'

it.skipIf(!browser).each([
  ['html', html, (printed: string) => `<!doctype html><meta charset="utf-8">${alarm}\n${printed}`, 'quiet'],
  ['page', page, (printed: string) => printed, 'أخبار'],
] as [string, Serializer, (printed: string) => string, string][])(
  'a browser runs nothing of hostile text in %s',
  {timeout: 120_000},
  (_name, serializer, wrap, title) => {
    const folder = mkdtempSync(join(tmpdir(), 'akhbar-browser-'))
    const file = join(folder, 'hostile.html')
    const printer = createPrinter(serializer)
    let printed = printer.begin()
    for (const tree of fc.sample(hostileTree, {numRuns: 300, seed: 1}))
      for (const child of tree.children) printed += printer.write(child)
    writeFileSync(file, wrap(printed + printer.end()))
    const {stdout} = spawnSync(
      browser ?? '',
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--virtual-time-budget=2000',
        '--dump-dom',
        `file://${file}`,
      ],
      {encoding: 'utf8', maxBuffer: 64 * 1024 * 1024},
    )
    rmSync(folder, {recursive: true})
    expect(stdout).toContain(`<title>${title}</title>`)
    expect(stdout).not.toMatch(/<(?:img|iframe|object|svg|a)\b/u)
  },
)

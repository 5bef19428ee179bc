import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readList} from '../../src/words/lists.js'

const folder = join(import.meta.dirname, '../../src/lexicon')

/** The records of all lists in a file. */
async function recordsOf(file: string): Promise<ReturnType<typeof readList>> {
  const lists = (await import(join(folder, `${file}.ts`))) as Record<string, unknown>
  return Object.values(lists).flatMap((list) => (typeof list === 'string' ? readList(list) : []))
}

async function count(...files: string[]): Promise<number> {
  const counts = await Promise.all(files.map(async (file) => (await recordsOf(file)).length))
  return counts.reduce((sum, one) => sum + one, 0)
}

describe('the entity lists', () => {
  it('hold as many names as the design asks for', async () => {
    expect(await count('countries')).toBeGreaterThanOrEqual(200)
    expect(await count('arab-cities', 'world-cities', 'regions')).toBeGreaterThanOrEqual(800)
    expect(
      await count(
        'international-bodies',
        'state-bodies',
        'parties-and-armed-groups',
        'media',
        'companies',
        'clubs',
        'universities-and-others',
      ),
    ).toBeGreaterThanOrEqual(400)
    expect(await count('arabic-given-names', 'foreign-given-names')).toBeGreaterThanOrEqual(1500)
    expect(await count('titles')).toBeGreaterThanOrEqual(150)
  })
})

const names = [
  'arab-cities',
  'arabic-given-names',
  'clubs',
  'companies',
  'countries',
  'family-names',
  'foreign-given-names',
  'international-bodies',
  'media',
  'misc-names',
  'nisbas',
  'parties-and-armed-groups',
  'public-figures',
  'regions',
  'state-bodies',
  'universities-and-others',
  'waters-and-landmarks',
  'world-cities',
]

describe.each(names)('the list %s', (file) => {
  it('has no empty form and no form twice', async () => {
    const forms = (await recordsOf(file)).flat().map(({form}) => form)
    expect(forms.filter((form) => form.trim() === '')).toEqual([])
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
  })

  it('has no stray marker or space', async () => {
    const forms = (await recordsOf(file)).flat().map(({form}) => form)
    expect(forms.filter((form) => /[?|]|\s{2}|^\s|\s$/u.test(form))).toEqual([])
  })
})

it('is data only: no list file imports anything', () => {
  const importing = readdirSync(folder).filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes('import '),
  )
  expect(importing).toEqual([])
})

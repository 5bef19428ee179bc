import {expect, it} from 'vitest'
import {dolma} from '../../src/cli/dolma.js'
import {parse, serialize} from '../../src/index.js'

type Attributes = Record<string, [number, number, number][]>

function attributesOf(source: string): Attributes {
  const {attributes} = JSON.parse(serialize(parse(source), dolma)) as {attributes: Attributes}
  return attributes
}

it('gives the spans of blocks in code points, as Python counts', () => {
  const source = '\n خبر 😀 أول\n\nقال «نعم» 😀.'
  const points = Array.from(source)
  const {
    akhbar__article: articles,
    akhbar__headline: headlines,
    akhbar__paragraph: paragraphs,
  } = attributesOf(source)
  expect(articles).toEqual([[2, points.length, 1]])
  expect(
    [...headlines, ...paragraphs].map(([start, end]) => points.slice(start, end).join('')).join('\n\n'),
  ).toBe(source.trimStart())
})

it('lists every attribute, also for a page without words', () => {
  const names = Object.keys(attributesOf('عنوان\n\nنص.'))
  expect(Object.entries(attributesOf(' \n'))).toEqual(names.map((name) => [name, []]))
})

it('ends after the last of several articles', () => {
  const source = 'خبر أول\n\nنص الخبر الأول هنا.\n'
  const spans = Object.values(attributesOf(source)).flat()
  for (const [start, end] of spans) expect(start < end && end <= source.length).toBe(true)
})

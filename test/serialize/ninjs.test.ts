import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {describe, expect, it} from 'vitest'
import {ninjs, serialize} from '../../src/index.js'
import {buildArticle} from '../trees/build-node.js'
import {everyNode, twoArticles} from '../trees/every-node.js'

const string = {type: 'string'}
const list = (properties: object, required: string[] = []): object => ({
  type: 'array',
  items: {type: 'object', properties, required, additionalProperties: false},
})
const named = list({name: string, rel: string, uri: {type: 'string', format: 'uri'}, literal: string})

/** What the JSON Schema of ninjs 3.1 says of the properties that are printed; it allows no others than its own. */
const schema = {
  type: 'object',
  required: ['uri'],
  additionalProperties: false,
  properties: {
    uri: {type: 'string', format: 'uri'},
    standard: {
      type: 'object',
      properties: {name: string, version: string, schema: {type: 'string', format: 'uri'}},
      additionalProperties: false,
    },
    type: {
      enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'],
    },
    language: string,
    contentCreated: {type: 'string', format: 'date-time'},
    by: string,
    located: string,
    headlines: list({role: string, contentType: string, value: string}, ['value']),
    bodies: list(
      {
        role: string,
        contentType: string,
        charCount: {type: 'integer'},
        wordCount: {type: 'integer'},
        value: string,
      },
      ['value'],
    ),
    infoSources: list({name: string, role: string, uri: {type: 'string', format: 'uri'}, literal: string}),
    people: named,
    organisations: named,
    places: named,
    subjects: named,
  },
}
const ajv = new Ajv2020({allErrors: true})
addFormats(ajv)
const validate = ajv.compile(schema)

describe('ninjs', () => {
  it('is valid', () => {
    for (const item of [
      ...(JSON.parse(serialize(twoArticles, ninjs)) as unknown[]),
      JSON.parse(serialize(everyNode, ninjs, {zone: '+01:00'})),
      JSON.parse(serialize(buildArticle([]), ninjs)),
    ])
      expect(validate(item) || validate.errors).toBe(true)
  })

  it('holds headlines, body and names', () => {
    expect(JSON.parse(serialize(everyNode, ninjs))).toMatchObject({
      uri: expect.stringMatching(/^urn:x-akhbar:[\da-f]{16}$/u) as string,
      language: 'ar',
      by: 'كتبت هدى المرزوق',
      headlines: [
        {role: 'main', value: 'وزارة الزراعة تفتح سوقا جديدة'},
        {role: 'kicker', value: 'اقتصاد'},
        {role: 'subheadline', value: 'الافتتاح بعد أسبوع'},
      ],
      bodies: [{contentType: 'text/plain', wordCount: 41}],
      people: [{name: 'سلمى الدباغ', rel: 'mentions'}],
      organisations: [{name: 'وزارة الزراعة'}],
      places: [{name: 'صفاقس'}],
    })
  })

  it('says no time that the page does not say, unless it is told the zone', () => {
    expect(JSON.parse(serialize(everyNode, ninjs))).not.toHaveProperty('contentCreated')
    expect(JSON.parse(serialize(everyNode, ninjs, {zone: '+01:00'}))).toHaveProperty(
      'contentCreated',
      '2024-03-05T00:00:00+01:00',
    )
  })

  it('names an item by its text', () => {
    const uri = (text: string): unknown =>
      (JSON.parse(serialize(buildArticle([['headline', {role: 'title'}, [text]]]), ninjs)) as {uri: string})
        .uri
    expect(uri('أ')).toBe(uri('أ'))
    expect(uri('أ')).not.toBe(uri('ب'))
  })
})

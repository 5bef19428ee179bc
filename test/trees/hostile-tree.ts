import fc from 'fast-check'
import type {Root} from '../../src/index.js'
import {buildNode, type Sketch} from './build-node.js'

/** What has broken printers before: ends of elements, comments and rows, formulas, bidi overrides, what is no character. */
export const hostileStrings: readonly string[] = [
  ...[
    '</script>',
    '</style>',
    ']]>',
    '<img src=x onerror=alert(1)>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?xml',
    '&lt;',
    '&#0;',
  ],
  ...[
    '"',
    "'",
    '`',
    '" onmouseover="alert(1)',
    '\\',
    '\\u0000',
    '${x}',
    '{{x}}',
    '<%',
    '%>',
    'javascript:alert(1)',
  ],
  ...[
    '=cmd()',
    '+1',
    '-1',
    '@x',
    '=HYPERLINK("x")',
    '\t',
    ',',
    ';',
    '|',
    '\r',
    '\n',
    '\r\n',
    '\v',
    '\f',
    '\u0085',
  ],
  ...[
    '\u2028',
    '\u2029',
    '\0',
    '\u0007',
    '\u001B[2J',
    '\uFFFE',
    '\uFFFF',
    '\uD800',
    '\uDC00',
    '\u{1F600}',
    '\u{1FFFF}',
  ],
  ...['\u202E', '\u202A', '\u2066', '\u2067', '\u2069', '\u200F', '\uFEFF', '\u00A0', '\u3000', '\u200B'],
  ...[
    '# ',
    '* ',
    '1. ',
    '> ',
    '---',
    '===',
    '```',
    '[a](b)',
    '![a](b)',
    '~~',
    '_',
    '| a |',
    '    ',
    '(e1-person)',
    'O',
  ],
  ...['قال', 'الوزير', '«', '»', 'لأوكرانيا', '12', 'New York', ' '],
]

const value = fc
  .array(fc.oneof(fc.constantFrom(...hostileStrings), fc.string({unit: 'binary', maxLength: 3})), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
const optional = <T>(arbitrary: fc.Arbitrary<T>, key: string): fc.Arbitrary<object> =>
  fc.option(arbitrary, {nil: undefined}).map((some) => (some === undefined ? {} : {[key]: some}))
const fields = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object)

const id = fc.constantFrom('q1', 'q2', 'e1', 'e2', '"><x', 'a b', '')
const attribution = fields(
  fc.constant({resolved: 'named', confidence: 0.5}),
  optional(value, 'speaker'),
  optional(id, 'entity'),
  optional(value, 'role'),
)
const leaf: fc.Arbitrary<Sketch> = fc.oneof(
  value,
  value.map((text): Sketch => ['mark', text]),
)

const {phrasing} = fc.letrec<{phrasing: Sketch[]}>((tie) => ({
  phrasing: fc.array(
    fc.oneof(
      {maxDepth: 3, depthIdentifier: 'phrasing'},
      leaf,
      tie('phrasing').map((children): Sketch => ['term', {}, children]),
      fc
        .tuple(
          fields(
            fc.record({
              kind: fc.constantFrom('person', 'place', 'organization', 'misc', 'date', 'money', 'time'),
            }),
            optional(id, 'id'),
            optional(value, 'name'),
            optional(fc.oneof(value, fc.double()), 'value'),
            optional(value, 'unit'),
          ),
          tie('phrasing'),
        )
        .map(([entity, children]): Sketch => ['entity', entity, children]),
      fc
        .tuple(
          fields(
            fc.record({id, form: fc.constantFrom('direct', 'indirect', 'mixed'), attribution}),
            optional(fc.constantFrom('initial', 'medial', 'final'), 'part'),
          ),
          tie('phrasing'),
        )
        .map(([quote, children]): Sketch => ['quote', quote, children]),
    ),
    {maxLength: 3},
  ),
}))

const block: fc.Arbitrary<Sketch> = fc.oneof(
  fc
    .tuple(fc.constantFrom('title', 'repeat', 'kicker', 'deck'), phrasing)
    .map(([role, children]): Sketch => ['headline', {role}, children]),
  fc
    .tuple(fc.constantFrom('byline', 'source', 'caption', 'subheading'), phrasing)
    .map(([type, children]): Sketch => [type, {}, children]),
  fc.tuple(optional(value, 'value'), phrasing).map(([date, children]): Sketch => ['date', date, children]),
  phrasing.map((children): Sketch => ['boilerplate', {role: 'share'}, children]),
  fc
    .array(phrasing, {maxLength: 2})
    .map((all): Sketch => ['paragraph', {}, all.map((children): Sketch => ['sentence', {}, children])]),
)
const related: fc.Arbitrary<Sketch> = fc.tuple(phrasing, phrasing).map(([label, headline]): Sketch => [
  'related',
  {},
  [
    ['label', {}, label],
    ['teaser', {}, [['headline', {role: 'title'}, headline]]],
  ],
])

const record = fc.tuple(id, value, value).map(([id, name, alias]) => ({
  id,
  kind: 'person',
  name,
  aliases: [alias],
  mentions: 1,
  role: alias,
}))

const article: fc.Arbitrary<Sketch> = fc
  .tuple(
    fc.array(record, {maxLength: 2}),
    fc.array(fc.oneof({weight: 5, arbitrary: block}, related), {maxLength: 4}),
  )
  .map(([entities, children]): Sketch => [
    'article',
    {entities, messages: []},
    children.flatMap((child): Sketch[] => [child, ['space', '\n']]),
  ])

/** Valid trees full of hostile text, in every field that may hold text. */
export const hostileTree: fc.Arbitrary<Root> = fc
  .array(article, {maxLength: 2})
  .map((articles) => buildNode<'root'>(['root', {}, articles]))

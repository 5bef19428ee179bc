import type {Article, Root} from '../../src/index.js'
import {buildNode, textOf, type Sketch} from './build-node.js'

const gap: Sketch = ['space', '\n\n']

const body: Sketch[] = [
  ['headline', {role: 'kicker'}, ['اقتصاد']],
  gap,
  [
    'headline',
    {role: 'title'},
    [
      ['entity', {kind: 'organization', id: 'e2', name: 'وزارة الزراعة'}, ['وزارة الزراعة']],
      ' تفتح سوقا جديدة',
    ],
  ],
  gap,
  ['headline', {role: 'repeat'}, ['وزارة الزراعة تفتح سوقا جديدة']],
  gap,
  ['headline', {role: 'deck'}, ['الافتتاح بعد أسبوع']],
  gap,
  ['byline', {}, ['كتبت هدى المرزوق']],
  gap,
  ['date', {value: '2024-03-05'}, ['الثلاثاء 5 مارس 2024']],
  gap,
  ['caption', {}, ['السوق الجديدة قبل الافتتاح']],
  gap,
  [
    'paragraph',
    {lead: true},
    [
      [
        'sentence',
        {},
        [
          'قالت وزيرة الزراعة ',
          ['entity', {kind: 'person', id: 'e1', name: 'سلمى الدباغ'}, ['سلمى الدباغ']],
          ' في ',
          ['entity', {kind: 'place', id: 'e3', name: 'صفاقس'}, ['صفاقس']],
          ': ',
          [
            'quote',
            {
              id: 'q1',
              form: 'direct',
              closed: true,
              attribution: {
                speaker: 'سلمى الدباغ',
                entity: 'e1',
                role: 'وزيرة الزراعة',
                resolved: 'named',
                confidence: 0.9,
              },
            },
            [['mark', '«'], 'سنفتح السوق قريبا', ['mark', '»']],
          ],
          '.',
        ],
      ],
      ['space', ' '],
      [
        'sentence',
        {},
        [
          'و',
          'أضافت ',
          [
            'quote',
            {
              id: 'q2',
              form: 'indirect',
              attribution: {speaker: 'سلمى الدباغ', entity: 'e1', resolved: 'inherited', confidence: 0.6},
            },
            [
              'أن الكلفة ',
              ['entity', {kind: 'money', value: 1200, unit: 'TND'}, ['1,200 دينار']],
              ' لكل محل في ',
              ['term', {}, [['mark', '"'], 'سوق الخميس', ['mark', '"']]],
            ],
          ],
          '.',
        ],
      ],
    ],
  ],
  gap,
  ['subheading', {}, ['ماذا بعد؟']],
  gap,
  [
    'paragraph',
    {},
    [
      [
        'sentence',
        {},
        [
          'و',
          'ل',
          ['entity', {kind: 'place', id: 'e3', name: 'صفاقس'}, ['صفاقس']],
          ' ',
          'ميناء ',
          [
            'quote',
            {
              id: 'q3',
              form: 'mixed',
              part: 'initial',
              attribution: {resolved: 'anonymous', speaker: 'مصدر محلي', negated: true, confidence: 0.5},
            },
            ['إن الميناء ', ['mark', '“'], 'جاهز', ['mark', '”']],
          ],
          '، قال مصدر محلي، ',
          [
            'quote',
            {
              id: 'q3',
              form: 'mixed',
              part: 'final',
              attribution: {resolved: 'anonymous', speaker: 'مصدر محلي', negated: true, confidence: 0.5},
            },
            ['وينتظر السفن'],
          ],
          '.',
        ],
      ],
    ],
  ],
  gap,
  ['source', {}, ['المصدر: وكالات']],
  gap,
  ['boilerplate', {role: 'share'}, ['شارك الخبر']],
  gap,
  [
    'related',
    {},
    [
      ['label', {}, ['اقرأ أيضا']],
      gap,
      [
        'teaser',
        {truncated: true},
        [
          ['headline', {role: 'title'}, ['معرض للزيتون']],
          gap,
          ['headline', {role: 'repeat'}, ['معرض للزيتون']],
          gap,
          ['paragraph', {}, [['sentence', {}, ['افتتح في المدينة معر']]]],
          gap,
          ['date', {}, ['أمس']],
        ],
      ],
    ],
  ],
]

const fields = {
  entities: [
    {id: 'e1', kind: 'person', name: 'سلمى الدباغ', aliases: [], mentions: 1, role: 'وزيرة الزراعة'},
    {id: 'e2', kind: 'organization', name: 'وزارة الزراعة', aliases: [], mentions: 1},
    {id: 'e3', kind: 'place', name: 'صفاقس', aliases: [], mentions: 2},
  ],
  messages: [{code: 'truncated', reason: 'The last snippet stops in a word', range: [10, 16]}],
}

const articleSketch: Sketch = ['article', fields, body]
const secondSketch: Sketch = [
  'article',
  {entities: [], messages: []},
  [
    ['headline', {role: 'title'}, ['خبر ثان']],
    ['space', '\n'],
    ['paragraph', {lead: true}, [['sentence', {}, ['هطل المطر.']]]],
  ],
]
const rootSketch: Sketch = [
  'root',
  {},
  [['space', '\uFEFF'], articleSketch, gap, secondSketch, ['space', '\n']],
]

/** An article that holds every node type. */
export const everyNode: Article = buildNode<'article'>(articleSketch)
export const everyNodeText: string = textOf(articleSketch)
/** A dump of two articles with space around them. */
export const twoArticles: Root = buildNode<'root'>(rootSketch)
export const twoArticlesText: string = textOf(rootSketch)

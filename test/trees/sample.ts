import type {Root} from '../../src/index.js'
import {buildNode} from './build-node.js'

/** The dump of the samples in the docs. */
export const sample: Root = buildNode<'root'>([
  'root',
  {},
  [
    [
      'article',
      {
        entities: [
          {id: 'e1', kind: 'person', name: 'سلمى الدباغ', aliases: [], mentions: 1, role: 'الوزيرة'},
          {id: 'e2', kind: 'place', name: 'صفاقس', aliases: [], mentions: 1},
        ],
        messages: [],
      },
      [
        [
          'headline',
          {role: 'title'},
          ['سوق جديدة في ', ['entity', {kind: 'place', id: 'e2', name: 'صفاقس'}, ['صفاقس']]],
        ],
        ['space', '\n\n'],
        [
          'paragraph',
          {lead: true},
          [
            [
              'sentence',
              {},
              [
                'قالت الوزيرة ',
                ['entity', {kind: 'person', id: 'e1', name: 'سلمى الدباغ'}, ['سلمى الدباغ']],
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
                      role: 'الوزيرة',
                      cue: [20, 24],
                      resolved: 'named',
                      confidence: 0.9,
                    },
                  },
                  [['mark', '«'], 'نفتح السوق غدا', ['mark', '»']],
                ],
                '.',
              ],
            ],
          ],
        ],
      ],
    ],
    ['space', '\n'],
  ],
])

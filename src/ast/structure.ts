import type {EntityKind, Node} from './nodes.js'

/** What a field may hold. */
export type FieldRule =
  | {
      readonly type:
        | 'string'
        | 'number'
        | 'boolean'
        | 'true'
        | 'range'
        | 'attribution'
        | 'dateline'
        | 'records'
        | 'messages'
        | 'meta'
      readonly optional?: true
    }
  | {readonly type: 'enum'; readonly values: readonly string[]; readonly optional?: true}
  | {readonly type: 'string-or-number'; readonly optional?: true}

/** What a node type holds. */
export interface NodeStructure {
  /** One line for people. */
  readonly holds: string
  /** Types of its children; absent on leaves, which have a `value`. */
  readonly children?: readonly Node['type'][]
  /** Its fields beside `type`, `position`, `children` and a leaf's `value`. */
  readonly fields: Readonly<Record<string, FieldRule>>
}

const phrasing = ['quote', 'term', 'entity', 'text', 'mark'] as const
/** All values of an entity's `kind`. */
export const entityKinds: readonly EntityKind[] = [
  'person',
  'organization',
  'place',
  'misc',
  'date',
  'time',
  'money',
  'percent',
  'quantity',
]

const string = {type: 'string'} as const
const optionalString = {type: 'string', optional: true} as const

/** The one table of the tree's structure: validator, walkers, schemas and the docs table come from it. */
export const structure: Readonly<Record<Node['type'], NodeStructure>> = {
  root: {holds: 'articles and the space between them', children: ['article', 'space'], fields: {}},
  article: {
    holds: "the blocks of one page's story in source order",
    children: [
      'headline',
      'byline',
      'date',
      'source',
      'caption',
      'subheading',
      'paragraph',
      'related',
      'boilerplate',
      'space',
    ],
    fields: {entities: {type: 'records'}, messages: {type: 'messages'}, meta: {type: 'meta', optional: true}},
  },
  headline: {
    holds: 'a headline, of the article or of a teaser',
    children: phrasing,
    fields: {role: {type: 'enum', values: ['title', 'repeat', 'kicker', 'deck']}},
  },
  byline: {holds: 'who wrote it', children: phrasing, fields: {}},
  date: {
    holds: 'the line with the date of publication or change',
    children: phrasing,
    fields: {value: optionalString, calendar: {type: 'enum', values: ['gregorian', 'hijri'], optional: true}},
  },
  source: {holds: 'where the story comes from', children: phrasing, fields: {}},
  caption: {holds: 'the caption of a picture', children: phrasing, fields: {}},
  subheading: {holds: 'a heading inside the body', children: phrasing, fields: {}},
  paragraph: {
    holds: 'a paragraph of the body, or the snippet of a teaser',
    children: ['sentence', 'space'],
    fields: {lead: {type: 'true', optional: true}, dateline: {type: 'dateline', optional: true}},
  },
  related: {
    holds: 'links to other stories',
    children: ['label', 'teaser', 'date', 'boilerplate', 'space'],
    fields: {},
  },
  label: {holds: 'a read-more marker', children: phrasing, fields: {}},
  teaser: {
    holds: "another story's headlines and snippet",
    children: ['headline', 'paragraph', 'date', 'byline', 'boilerplate', 'space'],
    fields: {truncated: {type: 'true', optional: true}},
  },
  boilerplate: {
    holds: 'page furniture',
    children: phrasing,
    fields: {
      role: {
        type: 'enum',
        values: ['navigation', 'share', 'follow', 'tags', 'copyright', 'comments', 'advertisement', 'other'],
      },
    },
  },
  sentence: {holds: 'a sentence', children: phrasing, fields: {}},
  quote: {
    holds: 'words, writing or a position attributed to someone',
    children: [...phrasing, 'sentence', 'space'],
    fields: {
      id: string,
      form: {type: 'enum', values: ['direct', 'indirect', 'mixed']},
      closed: {type: 'boolean', optional: true},
      part: {type: 'enum', values: ['initial', 'medial', 'final'], optional: true},
      attribution: {type: 'attribution'},
    },
  },
  term: {holds: 'a name, title or word in quotation marks that nobody says', children: phrasing, fields: {}},
  entity: {
    holds: 'a mention of a named thing, or a value',
    children: phrasing,
    fields: {
      kind: {type: 'enum', values: entityKinds},
      id: optionalString,
      name: optionalString,
      value: {type: 'string-or-number', optional: true},
      unit: optionalString,
    },
  },
  text: {holds: 'a run of text', fields: {}},
  mark: {holds: 'a quotation mark', fields: {}},
  space: {holds: 'white space, line ends and BOM between blocks and between sentences', fields: {}},
}

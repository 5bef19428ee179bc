import type {Boilerplate, EntityKind, Headline, Node} from '../../ast/nodes.js'

const headlines = {
  title: 'عنوان',
  repeat: 'مكرر',
  kicker: 'تمهيد',
  deck: 'فرعي',
} as const satisfies Record<Headline['role'], string>

const furniture = {
  navigation: 'قائمة',
  share: 'مشاركة',
  follow: 'متابعة',
  tags: 'وسوم',
  copyright: 'حقوق',
  comments: 'تعليقات',
  advertisement: 'إعلان',
  other: 'هامش',
} as const satisfies Record<Boilerplate['role'], string>

/** The names of the groups of records under an article, in their order. */
export const recordLabels: readonly (readonly [EntityKind, string])[] = [
  ['person', 'أشخاص'],
  ['organization', 'هيئات'],
  ['place', 'أماكن'],
  ['misc', 'أسماء'],
]

/** The widest label, in cells, with the gap behind it. */
export const labelWidth = 9

/** What the outline calls a block; nothing for a node that has no line of its own. */
export function labelOf(node: Node, inTeaser: boolean): string | undefined {
  switch (node.type) {
    case 'headline':
      return inTeaser && node.role === 'title' ? 'خبر آخر' : headlines[node.role]
    case 'paragraph':
      if (inTeaser) return 'مقتطف'
      return node.lead ? 'مقدمة' : 'فقرة'
    case 'boilerplate':
      return furniture[node.role]
    case 'byline':
      return 'كاتب'
    case 'date':
      return 'تاريخ'
    case 'source':
      return 'مصدر'
    case 'caption':
      return 'صورة'
    case 'subheading':
      return 'فاصل'
    case 'label':
      return 'روابط'
    default:
      return undefined
  }
}

import type {createColors} from 'picocolors'
import type {EntityKind} from '../../ast/nodes.js'

type Colors = ReturnType<typeof createColors>

/** How a piece of the outline looks. */
export type Style =
  'plain' | 'label' | 'strong' | 'faint' | 'quote' | 'speaker' | 'term' | 'warning' | EntityKind

/** A style that is a function of the terminal's colours. */
export const styles: Readonly<Record<Style, (colors: Colors) => (text: string) => string>> = {
  plain: () => String,
  label: ({dim}) => dim,
  strong: ({bold}) => bold,
  faint: ({dim}) => dim,
  quote: ({green}) => green,
  speaker:
    ({bold, cyan}) =>
    (text) =>
      bold(cyan(text)),
  term: ({italic}) => italic,
  warning: ({yellow}) => yellow,
  person: ({cyan}) => cyan,
  organization: ({magenta}) => magenta,
  place: ({blue}) => blue,
  misc: ({yellow}) => yellow,
  date: ({underline}) => underline,
  time: ({underline}) => underline,
  money: ({underline}) => underline,
  percent: ({underline}) => underline,
  quantity: ({underline}) => underline,
}

import type {Evidence} from './line-label.js'
import type {Page, PageLine} from './page-line.js'

/** One kind of evidence for what a line is. */
export interface Recogniser {
  readonly name: string
  /** Points for and against labels; nothing when the line shows no such evidence. */
  readonly read: (line: PageLine, page: Page) => Evidence | undefined
}

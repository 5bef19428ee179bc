import type {Extension} from './extension.js'

/** Options of `parse`, `parseArticle` and `createParser`. */
export interface ParseOptions {
  /** Added to the defaults, in order. */
  extensions?: readonly Extension[]
  /**
   * The day of the text, `YYYY-MM-DD`: what «أمس», «مساء الثلاثاء» and «الشهر الماضي» are counted from. Without it they have no `value`.
   */
  date?: string
}

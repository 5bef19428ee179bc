import type {Extension} from './extension.js'

/** Options of `parse`, `parseArticle` and `createParser`. */
export interface ParseOptions {
  /** Added to the defaults, in order. */
  extensions?: readonly Extension[]
  /**
   * The day of the text, `YYYY-MM-DD`: what «أمس», «مساء الثلاثاء» and «الشهر الماضي» are counted from. Without it they have no `value`.
   */
  date?: string
  /**
   * `false`: names are found by lists and rules alone, less of them. To leave the model out of a bundle, import `akhbar/slim`.
   */
  tagger?: boolean
}

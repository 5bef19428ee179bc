import type {Extension} from './extension.js'

/** Options of `parse`, `parseArticle` and `createParser`. */
export interface ParseOptions {
  /** Added to the defaults, in order. */
  extensions?: readonly Extension[]
}

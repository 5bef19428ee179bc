export {evidence, type Evidence, type LineLabel, type Points} from './articles/line-label.js'
export type {Ending, Page, PageLine} from './articles/page-line.js'
export type {PageLexicon} from './articles/page-lexicon.js'
export type {Recogniser} from './articles/recogniser.js'
export type * from './ast/nodes.js'
export {entities, quotePieces, quotes, sentences, teasers} from './ast/select.js'
export {structure, type FieldRule, type NodeStructure} from './ast/structure.js'
export {toString} from './ast/to-string.js'
export {validate, type ValidateOptions, type ValidationIssue} from './ast/validate.js'
export {isParent, select, visit, type VisitAction, type Visitor} from './ast/visit.js'
export type {DateReading} from './dates/date-reading.js'
export type {Extension, LexiconAdditions} from './extension.js'
export type {ParseOptions} from './options.js'
export {createParser, parse, parseArticle, type Parser} from './parse.js'
export {brat} from './serialize/brat.js'
export {conll} from './serialize/conll.js'
export {conllu} from './serialize/conllu.js'
export {csv, type CsvOptions} from './serialize/csv.js'
export {html} from './serialize/html.js'
export {jsonLd} from './serialize/json-ld.js'
export {json} from './serialize/json.js'
export {markdown, type MarkdownOptions} from './serialize/markdown.js'
export {ndjson} from './serialize/ndjson.js'
export {ninjs, type NinjsOptions} from './serialize/ninjs.js'
export {page} from './serialize/page.js'
export {createPrinter, serialize, type Printer} from './serialize/serialize.js'
export {
  defineSerializer,
  extendSerializer,
  type HandledType,
  type Handler,
  type HandlerFormat,
  type Handlers,
  type HandlerSerializer,
  type HandlerState,
  type RunState,
  type Serializer,
  type SerializerExtension,
  type SomeHandlers,
} from './serialize/serializer.js'
export {standoff, type StandoffOptions} from './serialize/standoff.js'
export {tei} from './serialize/tei.js'
export {text, type TextOptions} from './serialize/text.js'
export {tree} from './serialize/tree.js'
export {webAnnotation, type WebAnnotationOptions} from './serialize/web-annotation.js'
export {toStandoff, type Standoff, type StandoffQuote} from './serialize/to-standoff.js'
export {fold} from './text/fold.js'
export {tokenize} from './tokenize/tokenize.js'
export {Role, TokenKind, type Tokens} from './tokenize/tokens.js'
export type {Words} from './words/words.js'

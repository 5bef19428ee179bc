import type {Article, Node, NodeOf, Parent, Space} from '../ast/nodes.js'
import {printTree} from './print-tree.js'

/** What a run of a serializer knows: one run is one call of `serialize`, or one stream of articles. */
export interface RunState<Options extends object = object, Memory = unknown> {
  /** The defaults of the serializer with the caller's options over them. */
  readonly options: Readonly<Options>
  /** What {@link Serializer.memory} made for this run. */
  readonly memory: Memory
  /** `article` when a single article is printed; `root` for a whole dump and for a stream of articles. */
  readonly top: 'root' | 'article'
  /** How many articles came before this one. */
  readonly articles: number
}

/**
 * A format. Its unit is the article, so that a stream of articles prints without being held; all functions return what to
 * print next. `begin` and `end` are called once a run, also when there is no article.
 */
export interface Serializer<Options extends object = object, Memory = unknown> {
  /** Its name on the command line. */
  readonly name: string
  /** IANA media type. */
  readonly mediaType: string
  /** File name extension, without the dot. */
  readonly extension: string
  /** All options with their defaults. Options that are not listed here are refused. */
  readonly defaults?: Readonly<Options>
  /** Makes what a run remembers from one article to the next. */
  memory?(): Memory
  begin?(state: RunState<Options, Memory>): string
  article(node: Article, state: RunState<Options, Memory>): string
  /** White space around articles; left out by default. */
  space?(node: Space, state: RunState<Options, Memory>): string
  /** Between two articles. */
  between?(state: RunState<Options, Memory>): string
  end?(state: RunState<Options, Memory>): string
}

/** What a handler may ask while it prints a node. */
export interface HandlerState<Options extends object = object, Facts = unknown> {
  readonly options: Readonly<Options>
  /** What {@link HandlerFormat.facts} found in the article. */
  readonly facts: Facts
  /** From the article to the parent of the node. Reused: copy it to keep it. */
  readonly ancestors: readonly Parent[]
  /** The printed children of a node, joined. With a separator, children that print nothing are left out. */
  readonly children: (node: Parent, separator?: string) => string
  /** Any node, printed by its handler; the empty string when that was removed. */
  readonly print: (node: Node) => string
}

/** Prints a node. Children are printed only through `state`, so that depth costs no stack. */
export type Handler<N extends Node = Node, Options extends object = object, Facts = unknown> = (
  node: N,
  state: HandlerState<Options, Facts>,
) => string

/** The types of the nodes that a handler prints: all below the root. */
export type HandledType = Exclude<Node['type'], 'root'>

/** One handler for each node type: when a type is added, the compiler names the handlers to write. */
export type Handlers<Options extends object = object, Facts = unknown> = {
  readonly [Type in HandledType]: Handler<NodeOf<Type>, Options, Facts>
}

/** The same after some were removed. */
export type SomeHandlers<Options extends object = object, Facts = unknown> = {
  readonly [Type in HandledType]?: Handler<NodeOf<Type>, Options, Facts> | null
}

/** A format by its handlers: see {@link defineSerializer}. */
export interface HandlerFormat<
  Options extends object = object,
  Facts = unknown,
  Memory = unknown,
> extends Omit<Serializer<Options, Memory>, 'article'> {
  /** Looks at an article once, before its nodes are printed: numbers, say, that several nodes need. */
  facts?(article: Article, options: Readonly<Options>): Facts
  readonly handlers: Handlers<Options, Facts>
}

/** A serializer made of handlers, which {@link extendSerializer} can change. */
export interface HandlerSerializer<
  Options extends object = object,
  Facts = unknown,
  Memory = unknown,
> extends Serializer<Options, Memory> {
  facts?(article: Article, options: Readonly<Options>): Facts
  readonly handlers: SomeHandlers<Options, Facts>
}

/** What {@link extendSerializer} changes. */
export interface SerializerExtension<
  Options extends object = object,
  Facts = unknown,
  Memory = unknown,
> extends Partial<Omit<Serializer<Options, Memory>, 'article' | 'defaults'>> {
  /** Other defaults for some options. */
  defaults?: Partial<Options>
  facts?(article: Article, options: Readonly<Options>): Facts
  /** Handlers in place of the old ones; `null` removes: the node and all below it print nothing. */
  handlers?: SomeHandlers<Options, Facts>
}

/** Makes a serializer from a handler for each node type. The compiler refuses a list with a type missing. */
export function defineSerializer<Options extends object = object, Facts = unknown, Memory = unknown>(
  format: HandlerFormat<Options, Facts, Memory>,
): HandlerSerializer<Options, Facts, Memory> {
  return fromHandlers(format)
}

/** A serializer like `base` with some handlers, defaults or functions changed. `base` stays as it is. */
export function extendSerializer<Options extends object, Facts, Memory>(
  base: HandlerSerializer<Options, Facts, Memory>,
  extension: SerializerExtension<Options, Facts, Memory>,
): HandlerSerializer<Options, Facts, Memory> {
  const {handlers, defaults, ...rest} = extension
  return fromHandlers({
    ...base,
    ...rest,
    ...(base.defaults && {defaults: {...base.defaults, ...defaults}}),
    handlers: {...base.handlers, ...handlers},
  })
}

function fromHandlers<Options extends object, Facts, Memory>(
  format: Omit<HandlerSerializer<Options, Facts, Memory>, 'article'>,
): HandlerSerializer<Options, Facts, Memory> {
  return {
    ...format,
    article: (node, {options}) =>
      printTree(node, {
        name: format.name,
        handlers: format.handlers,
        options,
        facts: format.facts?.(node, options) as Facts,
      }),
  }
}

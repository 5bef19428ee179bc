// Checked by the compiler, not run: the tree fits the types of unist, hast and nlcst, though it does not import them.
import type * as Hast from 'hast'
import type * as Nlcst from 'nlcst'
import type * as Unist from 'unist'
import type {HastRoot} from '../../src/adapters/hast.js'
import type {NlcstRoot} from '../../src/adapters/nlcst.js'
import type {Leaf, Node, Parent, Point, Position} from '../../src/index.js'

type Assignable<From extends To, To> = From

export type NodeFits = Assignable<Node, Unist.Node>
export type ParentFits = Assignable<Parent, Unist.Parent>
export type LeafFits = Assignable<Leaf, Unist.Literal>
export type PositionFits = Assignable<Position, Unist.Position>
export type PointFits = Assignable<Point, Unist.Point>
export type HastFits = Assignable<HastRoot, Hast.Root>
export type NlcstFits = Assignable<NlcstRoot, Nlcst.Root>

// @ts-expect-error A number is no node.
export type NumberFits = Assignable<number, Unist.Node>

import type {Literal, Node as UnistNode, Parent as UnistParent} from 'unist'
import {expectTypeOf, it} from 'vitest'
import type {Leaf, Node, Parent, Root} from '../../src/index.js'

it('has nodes that are unist nodes', () => {
  expectTypeOf<Node>().toExtend<UnistNode>()
  expectTypeOf<Parent>().toExtend<UnistParent>()
  expectTypeOf<Leaf>().toExtend<Literal>()
  expectTypeOf<Root>().toExtend<UnistParent>()
})

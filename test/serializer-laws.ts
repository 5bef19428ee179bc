import {expect} from 'vitest'
import * as akhbar from '../src/index.js'
import type {Root} from '../src/index.js'

// Serializers are found by their shape, so that a new one is tested from its first day.
interface AnySerializer {
  name: string
  mediaType: string
}

type Serialize = (root: Root, serializer: AnySerializer) => string

const exported: Record<string, unknown> = {...akhbar}
const serializers = Object.values(exported).filter(isSerializer)

function isSerializer(value: unknown): value is AnySerializer {
  return typeof value === 'object' && value !== null && 'mediaType' in value && 'article' in value
}

/** Every serializer prints every tree, twice the same, and leaves it as it was. */
export function assertSerializerLaws(root: Root): void {
  const serialize = exported['serialize'] as Serialize | undefined
  const before = JSON.stringify(root)
  expect(() => JSON.stringify(akhbar.toStandoff(root))).not.toThrow()
  if (serialize)
    for (const serializer of serializers) {
      const printed = serialize(root, serializer)
      expect(typeof printed, serializer.name).toBe('string')
      expect(serialize(root, serializer), serializer.name).toBe(printed)
    }
  expect(JSON.stringify(root)).toBe(before)
}

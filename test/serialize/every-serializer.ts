import * as akhbar from '../../src/index.js'
import type {Serializer} from '../../src/index.js'

/** All serializers that are exported, by their shape, so that a new one is tested from its first day. */
export const everySerializer: Serializer[] = Object.values({...akhbar} as Record<string, unknown>).filter(
  (value): value is Serializer =>
    typeof value === 'object' && value !== null && 'mediaType' in value && 'article' in value,
)

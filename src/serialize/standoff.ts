import type {Serializer} from './serializer.js'
import {toStandoff, type Standoff} from './to-standoff.js'

/** Options of {@link standoff}. */
export interface StandoffOptions {
  /** Printed as `id` when it is not empty. */
  id: string
}

/** Blocks, quotes and names as ranges beside the text: one line a dump, all its articles in one object. */
export const standoff: Serializer<StandoffOptions, Omit<Standoff, 'id'>> = {
  name: 'standoff',
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  defaults: {id: ''},
  memory: () => ({blocks: [], quotes: [], entities: []}),
  article(node, {memory}) {
    const {blocks, quotes, entities} = toStandoff(node)
    for (const block of blocks) memory.blocks.push(block)
    for (const quote of quotes) memory.quotes.push(quote)
    for (const entity of entities) memory.entities.push(entity)
    return ''
  },
  end: ({memory, options}) => `${JSON.stringify({...(options.id && {id: options.id}), ...memory})}\n`,
}

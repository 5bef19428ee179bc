import type {Recogniser} from './recogniser.js'
import {bylineWords} from './recognisers/byline-words.js'
import {callToClick} from './recognisers/call-to-click.js'
import {captionWords} from './recognisers/caption-words.js'
import {copiedLine} from './recognisers/copied-line.js'
import {dateInLine} from './recognisers/date-in-line.js'
import {datelineOpening} from './recognisers/dateline-opening.js'
import {furniturePhrases} from './recognisers/furniture-phrases.js'
import {length} from './recognisers/length.js'
import {listEntry} from './recognisers/list-entry.js'
import {listNumber} from './recognisers/list-number.js'
import {machineText} from './recognisers/machine-text.js'
import {menuRun} from './recognisers/menu-run.js'
import {rarity} from './recognisers/rarity.js'
import {relatedMarker} from './recognisers/related-marker.js'
import {sectionName} from './recognisers/section-name.js'
import {sharedWords} from './recognisers/shared-words.js'
import {sourceWords} from './recognisers/source-words.js'
import {terminalPunctuation} from './recognisers/terminal-punctuation.js'

/** The evidence that lines are judged by. Points add up, so the order matters to the reader only. */
export const recognisers: readonly Recogniser[] = [
  rarity,
  length,
  terminalPunctuation,
  copiedLine,
  relatedMarker,
  furniturePhrases,
  sectionName,
  menuRun,
  dateInLine,
  bylineWords,
  sourceWords,
  captionWords,
  datelineOpening,
  listEntry,
  listNumber,
  machineText,
  callToClick,
  sharedWords,
]

import type {Extension} from '../extension.js'
import {advertisementPhrases} from '../lexicon/advertisement-phrases.js'
import {arabicGivenNames} from '../lexicon/arabic-given-names.js'
import {bylinePhrases} from '../lexicon/byline-phrases.js'
import {captionPhrases} from '../lexicon/caption-phrases.js'
import {clickCalls} from '../lexicon/click-calls.js'
import {commentPhrases} from '../lexicon/comment-phrases.js'
import {copyrightPhrases} from '../lexicon/copyright-phrases.js'
import {dateLabels} from '../lexicon/date-labels.js'
import {followPhrases} from '../lexicon/follow-phrases.js'
import {navigationPhrases} from '../lexicon/navigation-phrases.js'
import {noticePhrases} from '../lexicon/notice-phrases.js'
import {relatedMarkers} from '../lexicon/related-markers.js'
import {resumptionWords} from '../lexicon/resumption-words.js'
import {sectionNames} from '../lexicon/section-names.js'
import {sharePhrases} from '../lexicon/share-phrases.js'
import {sourcePhrases} from '../lexicon/source-phrases.js'
import {tagPhrases} from '../lexicon/tag-phrases.js'
import {wireNames} from '../lexicon/wire-names.js'
import {recognisers} from './recognisers.js'

/** The default extension: the furniture of Arabic news pages of every house. */
export const newsPages: Extension = {
  name: 'news-pages',
  lexicon: {
    markers: phrases(relatedMarkers),
    share: phrases(sharePhrases),
    follow: phrases(followPhrases),
    tags: phrases(tagPhrases),
    copyright: phrases(copyrightPhrases),
    comments: phrases(commentPhrases),
    navigation: phrases(navigationPhrases),
    sections: phrases(sectionNames),
    advertisements: phrases(advertisementPhrases),
    notices: phrases(noticePhrases),
    bylines: phrases(bylinePhrases),
    sources: phrases(sourcePhrases),
    dateLabels: phrases(dateLabels),
    wires: phrases(wireNames),
    captions: phrases(captionPhrases),
    calls: phrases(clickCalls),
    resumptions: phrases(resumptionWords),
    givenNames: phrases(arabicGivenNames),
  },
  blocks: recognisers,
}

function phrases(list: string): string[] {
  return list.split('\n').filter((line) => line.trim() !== '')
}

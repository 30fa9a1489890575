import { fillerIn, withoutSamples } from '../model/filler-text.ts';
import { sentencesOf } from '../model/sentences.ts';
import { blanksIn, draftNoticeIn } from '../model/unfilled.ts';

/** A text without the sentences that nobody has written yet: notes of templates, blanks to fill in, filling. They tell nothing of a site. */
export function withoutDrafts(text: string): string {
  const written = withoutSamples(text);
  return isDraft(written)
    ? sentencesOf(written)
        .filter((one) => !isDraft(one))
        .join(' ')
    : written;
}

const isDraft = (text: string): boolean => draftNoticeIn(text) !== null || blanksIn(text).length > 0 || fillerIn(text).length > 0;

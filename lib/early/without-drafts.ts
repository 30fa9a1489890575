import { fillingTexts } from '../model/fillers.ts';
import { blanksIn, draftNoticeIn } from '../model/unfilled.ts';

const sentence = /(?<=[.!?…。！？])\s+/u;

/** A text without the sentences that nobody has written yet: notes of templates, blanks to fill in, filling. They tell nothing of a site. */
export function withoutDrafts(text: string): string {
  return isDraft(text)
    ? text
        .split(sentence)
        .filter((one) => !isDraft(one))
        .join(' ')
    : text;
}

const isDraft = (text: string): boolean =>
  draftNoticeIn(text) !== null || blanksIn(text).length > 0 || fillingTexts.some((filling) => filling.test(text));

import {
  firstShare,
  hiddenWords,
  judgePromise,
  nowhereWords,
  otherPrices,
  readWords,
  unmetWords,
  type PromiseVerdict,
} from '@/lib/model/promise/judge-promise.ts';
import type { PromiseCheck } from '@/lib/model/promise/promise-check.ts';
import { stoppedTitles, verdictTitles } from '@/lib/model/promise/promise-words.ts';
import type { Device } from '@/lib/model/page.ts';
import { nameDevice } from '@/lib/model/say-device.ts';
import { said, say } from '@/lib/model/say.ts';
import type { GlyphName } from '../../glyph-shapes.tsx';
import { nameSome } from './name-some.ts';
import { sayUnclear } from './say-unclear.ts';

const marks: Readonly<Record<PromiseVerdict, GlyphName>> = {
  kept: 'found',
  below: 'partly',
  later: 'partly',
  behind: 'partly',
  unclear: 'not-known',
  price: 'not-found',
  partly: 'partly',
  broken: 'not-found',
  hardly: 'not-known',
  foreign: 'not-known',
  'not-known': 'not-known',
  'too-few': 'not-known',
};
const otherwise = {
  open: 'Not known yet.',
  looking: 'Looking for its words …',
  unread: 'Its page was not read in this check. Check the whole site, or that page alone, and it is answered.',
  'no-words': 'Too few words to judge by: it holds everyday words only.',
};

type Checked = Extract<PromiseCheck, { is: 'checked' }>;

/** The answer to one ad: a mark, and in a few words whether its promise is kept. */
export function answerTo(check: PromiseCheck | 'open' | 'looking'): { readonly mark: GlyphName; readonly title: string } {
  if (typeof check === 'string') return { mark: 'not-known', title: said(otherwise[check]) };
  if (check.is !== 'checked') return { mark: 'not-known', title: said(otherwise[check.is]) };
  if (check.stopped) return { mark: 'not-found', title: said(stoppedTitles[check.stopped]) };
  const { is, on } = judgePromise(check);
  const [only, ...others] = on;
  // What the site does not show may be the very thing advertised: it is named at once.
  const title = titleOf(is, check, on);
  return {
    mark: markOf(is, check, on),
    title: only === undefined || others.length > 0 || is === 'kept' ? title : say`${nameDevice(only)}: ${title}`,
  };
}

function markOf(is: PromiseVerdict, check: Checked, on: readonly Device[]): GlyphName {
  if (is === 'not-known' && unmetWords(check).length > 0) return 'partly';
  return is === 'partly' && fewestFirst(check, on) === 0 ? 'not-found' : marks[is];
}

/** Words at first sight, on the device that shows fewest. */
const fewestFirst = (check: Checked, on: readonly Device[]): number => Math.min(...on.map((device) => firstShare(check, device).part));

/** A promise is partly kept where at least so many of its words stand at first sight, 0..1. Judgement: whoever reads half of it reads on. */
const partOf = 0.5;

function titleOf(is: PromiseVerdict, check: Checked, on: readonly Device[]): string {
  if (is === 'price') return sayOtherPrices(check);
  if (is === 'unclear') return sayUnclear(check);
  const missing = nowhereWords(check);
  if (is === 'broken' && missing.length > 0) return say`Not kept: ${nameSome(missing)}.`;
  if (is === 'hardly' && missing.length > 0) return say`Not found: ${nameSome(missing)}.`;
  if (is === 'partly') {
    const nowhere = nameSome(missing);
    const [part, of] = [fewestFirst(check, on), check.words.length];
    // Where a price or number may be another thing's, nothing is called kept.
    return part < of * partOf || sayUnclear(check) !== ''
      ? say`At first sight ${part} of ${of} words; nowhere we looked: ${nowhere}.`
      : say`Partly kept, without ${nowhere}.`;
  }
  const hidden = hiddenWords(check);
  if (is === 'below' && hidden.length > 0) return say`Kept further down, and only behind links or closed at first: ${nameSome(hidden)}.`;
  const unmet = is === 'not-known' ? unmetWords(check) : [];
  if (unmet.length > 0) return say`In nothing that was read: ${nameSome(unmet)}.`;
  const read = is === 'not-known' ? readWords(check) : null;
  if (read && read.on.length > 0)
    return say`Read on the page: ${read.on.length} of ${check.words.length} words. Whether at first sight is not known.`;
  return said(verdictTitles[is]);
}

/** "The ad says $12, the page $15", and what else is missing. */
function sayOtherPrices(check: Checked): string {
  const prices = otherPrices(check).map(({ ad, page }) => say`The ad says ${ad}, the page ${nameSome(page)}.`);
  const missing = nowhereWords(check);
  const unread = readWords(check)?.off.filter((word) => !otherPrices(check).some(({ ad }) => ad === word)) ?? [];
  if (missing.length > 0) prices.push(say`Not kept: ${nameSome(missing)}.`);
  else if (unread.length > 0) prices.push(say`Not in what was read of this page: ${nameSome(unread)}.`);
  return prices.join(' ');
}

import { countWords } from '../model/count-words.ts';
import type { FindingInput } from '../model/finding.ts';
import type { LaunchAnswer, LaunchCheck, LaunchInput } from '../model/launch.ts';
import type { LaunchRow } from '../model/launch-schema.ts';
import { notKnown, type Outcome } from '../model/outcome.ts';
import { said, say } from '../model/say.ts';
import type { SiteReading, UnreadAddress } from '../model/site.ts';
import { mayBePage } from './coverage-of.ts';
import { linkPlaces } from './facts/link-places.ts';

interface Judging {
  readonly reading: SiteReading;
  /** When the site was checked, as in ISO 8601. */
  readonly date: string;
  readonly input: FindingInput;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** What robots.txt closes is the owner's choice. */
const mayTell = (address: UnreadAddress): boolean => mayBePage(address) && address.reason !== 'robots';
/** Places told of one line. */
const mostPlaces = 50;
const order: readonly LaunchRow['state'][] = ['needs-look', 'in-order', 'not-known', 'does-not-apply'];

/** The list before launch: what needs a look first, then what is in order, then what is not known. */
export function judgeLaunch(checks: readonly LaunchCheck[], { reading, date, input, outcomes }: Judging): LaunchRow[] {
  const left = reading.unread.filter(mayTell).length;
  const twins = reading.unread.filter(({ reason }) => reason === 'other-language').length;
  const isWhole = left === 0;
  const site: LaunchInput = {
    ...input,
    date,
    outcome: (id) => outcomes.get(id) ?? notKnown,
    origin: reading.origin,
    door: reading.door ?? null,
    unread: reading.unread,
    isWhole,
    placesOf: (isOne) => linkPlaces(reading.pages, isOne),
  };
  const { unframed } = input.pages;
  const read = unframed
    ? say`No fault on ${countWords(reading.pages.length, 'page')} as they are served. Scripts seem to make head and foot, and no page was drawn.`
    : sayRead(reading, isWhole);
  return checks
    .map((check): LaunchRow => {
      const { state, words, where, ofSite, soFar } = answerOf(check, site);
      // Neither is all in order, nor is nothing of the kind there, where scripts put in what was not seen.
      const isOpen = !ofSite && ((state === 'in-order' && !isWhole) || (unframed && (state === 'in-order' || state === 'does-not-apply')));
      return {
        id: check.id,
        need: check.need,
        state: isOpen ? 'not-known' : state,
        ...(isOpen || soFar ? { unread: left } : {}),
        ...(twins > 0 && state === 'in-order' && !isOpen && !ofSite ? { otherLanguages: twins } : {}),
        name: said(check.name),
        words: words === '' ? read : words,
        why: said(check.why),
        where: where.slice(0, mostPlaces),
      };
    })
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || Number(a.need === 'should') - Number(b.need === 'should'));
}

/** One that breaks, breaks nothing but itself. */
function answerOf(check: LaunchCheck, site: LaunchInput): LaunchAnswer {
  try {
    return check.check(site);
  } catch {
    return { state: 'not-known', words: say`Looking for it broke off.`, where: [] };
  }
}

/** On what it rests. */
function sayRead({ pages, unread }: SiteReading, isWhole: boolean): string {
  const read = countWords(pages.length, 'page');
  if (!isWhole) return say`No fault on ${read}.`;
  if (unread.some(({ reason }) => reason === 'robots')) return say`Looked at on ${read}: all but those that robots.txt closes.`;
  return unread.some(({ reason }) => reason === 'other-language')
    ? say`Looked at on ${read}: all in this language.`
    : say`Looked at on ${read}, which is all of them.`;
}

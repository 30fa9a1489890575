import type { Control, Link, OddLink, PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { isLeavingAddress } from './leaving-address.ts';
import { matchWords } from './match-words.ts';
import { sayStrength } from './say-strength.ts';
import { sessionMarks, type SessionMark } from './session-marks.ts';

/** What one page shows of whose session it was made for. */
export interface SessionSigns {
  /** likely: a sign that can also stand for something else. null: the page shows nothing, or both. */
  readonly loggedIn: 'yes' | 'likely' | 'no' | null;
  /** Somebody who runs the site: an admin bar or an editor stands on the page. */
  readonly admin: boolean;
}

/** Words on a link or control are a name up to here; longer ones are text. */
const longestName = 40;
const accountAddress = /\/(my-?)?(account|profile|konto|kundenkonto|mein-konto|compte|mon-compte|cuenta|mi-cuenta)\b/i;

/** Reads the signs of a session off one page. */
export function sessionSigns(page: PageFacts, vocabulary: readonly LanguageWords[]): SessionSigns {
  const admin = showsMark(page, 'admin');
  if (admin || showsMark(page, 'logged-in')) return { loggedIn: 'yes', admin };
  const offers = offersOf(page).filter(({ words }) => words.length <= longestName);
  const ways = offers.map((offer) => wayOut(offer, { vocabulary, isAccount: accountAddress.test(page.url) }));
  if (ways.includes('yes')) return { loggedIn: 'yes', admin };
  const isOut = showsMark(page, 'logged-out') || offers.some((offer) => isFrame(offer) && strength(offer, 'log-in', vocabulary) >= 0.75);
  const isIn = ways.includes('likely');
  return { loggedIn: isIn === isOut ? null : isIn ? 'likely' : 'no', admin };
}

/** Whether one of the marks that show this stands on the page. */
export function showsMark(page: Pick<PageFacts, 'bodyMarks' | 'assetMarks' | 'leftOut'>, shows: SessionMark['shows']): boolean {
  return sessionMarks.some((mark) => mark.shows === shows && page[mark.in].some((one) => mark.pattern.test(one)));
}

interface Offer {
  readonly words: string;
  readonly place: Link['place'];
  /** Where it leads, or null for what leads nowhere by itself. */
  readonly to: string | null;
}

/**
 * How surely a link or button logs out. In the frame of a page (header, menu, footer) a name that says nothing else is enough.
 * In its content, where people also write about it, only words and address together tell, and only on an account's own page surely.
 */
function wayOut(
  offer: Offer,
  { vocabulary, isAccount }: { readonly vocabulary: readonly LanguageWords[]; readonly isAccount: boolean },
): 'yes' | 'likely' | null {
  const said = strength(offer, 'log-out', vocabulary);
  const leads = offer.to !== null && isLeavingAddress(offer.to);
  if (isFrame(offer)) {
    if (said === 1 || (said >= 0.75 && leads)) return 'yes';
    return leads && offer.words.split(/\s+/).length <= 3 && strength(offer, 'log-in', vocabulary) === 0 ? 'likely' : null;
  }
  const says = leads ? said >= 0.75 : said === 1 && offer.to === null;
  return says ? (isAccount ? 'yes' : 'likely') : null;
}

function isFrame({ place }: Offer): boolean {
  return place !== 'main' && place !== 'hero' && place !== 'breadcrumb';
}

/** Questions ("How do I log out?") are about it: they say nothing. */
function strength({ words }: Offer, key: 'log-in' | 'log-out', vocabulary: readonly LanguageWords[]): number {
  if (words === '') return 0;
  const reading = matchWords(words, vocabulary);
  return reading.hits.some((hit) => hit.key === 'question-start' || hit.key === 'near-miss') && key === 'log-out'
    ? 0
    : sayStrength(reading, key);
}

function offersOf(page: PageFacts): readonly Offer[] {
  const links: readonly Link[] = [...page.blocks.flatMap((block) => block.links), ...page.links];
  const pressed: readonly (Control | OddLink)[] = [...page.controls, ...page.oddLinks];
  return [
    ...links.map(({ words, place, to }) => ({ words, place, to })),
    ...pressed.map((one) => ({ words: one.words, place: one.place, to: 'sendsTo' in one ? one.sendsTo : null })),
  ];
}

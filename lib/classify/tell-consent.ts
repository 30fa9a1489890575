import type { PageFacts } from '../model/page.ts';
import { showsMark } from './session-signs.ts';

type Consent = 'answered' | 'open' | 'not-known' | 'none';

const windowName = /(^|[^a-z])(cookies?|consent|gdpr|dsgvo|rgpd|cmp)([^a-z]|$)|cookie(bar|banner|notice|consent|law)/i;
/** What a page shows does not change: results are worked out again and again while pages arrive. */
const known = new WeakMap<PageFacts, Consent>();
const strongestFirst: readonly Consent[] = ['answered', 'open', 'not-known'];

/**
 * Whether a window that asks about cookies was open, as far as HTML tells. Where a script may ask, only a body class tells.
 * `none`: nothing on the pages asks, and nothing on them is known to load what asks.
 */
export function tellConsent(pages: readonly PageFacts[]): Consent {
  const states = new Set(pages.map(consentOn));
  return strongestFirst.find((state) => states.has(state)) ?? (pages.length === 0 ? 'not-known' : 'none');
}

function consentOn(page: PageFacts): Consent {
  const found = known.get(page);
  if (found) return found;
  const state = showsMark(page, 'consent-answered')
    ? 'answered'
    : showsMark(page, 'consent-open') || asksNow(page)
      ? 'open'
      : showsMark(page, 'consent-script')
        ? 'not-known'
        : 'none';
  known.set(page, state);
  return state;
}

/** Two buttons or more, in a part named after cookies that nothing hides: one alone rather opens the settings. */
function asksNow({ controls }: PageFacts): boolean {
  return controls.filter(({ slot, hidden, disabled }) => hidden === null && !disabled && windowName.test(slot)).length >= 2;
}

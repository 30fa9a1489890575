import type { PageFacts } from '../model/page.ts';
import type { Inbound } from './inbound-words.ts';
import { inboundSayings, type Sayings, type WordContext } from './word-evidence.ts';

interface Kept {
  readonly inbound: Inbound;
  readonly look: WordContext;
  readonly says: Sayings;
}

/** The last answer for each page: most are called the same from result to result. */
const kept = new WeakMap<PageFacts, Kept>();

/** What the links to a page call it; worked out anew when a link more says something, or the page is looked at with other eyes. */
export function sayingsOfLinks(page: PageFacts, inbound: Inbound, look: WordContext): Sayings {
  const known = kept.get(page);
  if (known?.look === look && isSame(known.inbound, inbound)) return known.says;
  const says = inboundSayings(inbound, look);
  kept.set(page, { inbound, look, says });
  return says;
}

function isSame(a: Inbound, b: Inbound): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((label, at) => label.words === b[at]?.words && label.votes === b[at].votes && label.links === b[at].links);
}

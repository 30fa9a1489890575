import type { PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { sessionSigns, type SessionSigns } from './session-signs.ts';

/** Whether the pages of a site were read by somebody who is logged in, and as one who runs the site. */
export interface LoginState {
  readonly loggedIn: 'yes' | 'no' | 'not-known';
  readonly admin: boolean;
}

/** Signs seen on one page, kept: results are worked out again and again while pages arrive. */
const known = new WeakMap<readonly LanguageWords[], WeakMap<PageFacts, SessionSigns>>();

/**
 * One sure sign is enough: pages kept ready for everybody show none even to those who are logged in. Without one, the start page
 * decides, then the greater number of pages.
 */
export function tellLogin(pages: readonly PageFacts[], start: PageFacts | null, vocabulary: readonly LanguageWords[]): LoginState {
  const signs = pages.map((page) => signsOf(page, vocabulary));
  const admin = signs.some((one) => one.admin);
  if (signs.some(({ loggedIn }) => loggedIn === 'yes')) return { loggedIn: 'yes', admin };
  const first = start && signsOf(start, vocabulary).loggedIn;
  if (first) return { loggedIn: first === 'no' ? 'no' : 'yes', admin };
  const likely = signs.filter(({ loggedIn }) => loggedIn === 'likely').length;
  const out = signs.filter(({ loggedIn }) => loggedIn === 'no').length;
  // A single page that links to the way out may be an article about it.
  if (likely > out && 2 * likely >= pages.length) return { loggedIn: 'yes', admin };
  return { loggedIn: out > likely ? 'no' : 'not-known', admin };
}

function signsOf(page: PageFacts, vocabulary: readonly LanguageWords[]): SessionSigns {
  let memory = known.get(vocabulary);
  if (!memory) known.set(vocabulary, (memory = new WeakMap()));
  let signs = memory.get(page);
  if (!signs) memory.set(page, (signs = sessionSigns(page, vocabulary)));
  return signs;
}

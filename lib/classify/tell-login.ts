import type { PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { remembering } from './remembering.ts';
import { sessionSigns } from './session-signs.ts';

/** Whether the pages of a site were read by somebody who is logged in, and as one who runs the site. */
export interface LoginState {
  readonly loggedIn: 'yes' | 'no' | 'not-known';
  readonly admin: boolean;
}

const signsOf = remembering(sessionSigns);

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

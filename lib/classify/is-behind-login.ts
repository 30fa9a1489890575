import type { PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { sessionSigns } from './session-signs.ts';

/** Whether a page was surely made for somebody who is logged in: then the site is read behind its login, where robots.txt does not count. */
export function isBehindLogin(page: PageFacts, vocabulary: readonly LanguageWords[]): boolean {
  return sessionSigns(page, vocabulary).loggedIn === 'yes';
}

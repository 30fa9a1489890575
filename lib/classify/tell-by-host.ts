import type { Link } from '../model/page.ts';
import { goalHostAt } from '../model/find-goal-host.ts';
import type { FoundGoalHost } from '../model/find-goal-host.ts';
import { say } from '../model/say.ts';
import type { LanguageWords, WordKey } from '../model/words.ts';
import { matchWords } from './match-words.ts';
import { tellPurpose, type Purpose } from './tell-purpose.ts';

/** Words of links that lead there for something else: its terms, what others have written there. */
const otherwise: readonly WordKey[] = ['privacy', 'terms', 'review', 'testimonials', 'write-review', 'log-in', 'log-out', 'unsubscribe'];
/** Links to networks stand in footers: what is asked for stands elsewhere as well. */
const asked = 0.8;
const aside = 0.6;
/** A name without a word of buying may as well be somebody else's goods. */
const namedOnly = 0.7;
/** Longer texts tell of something. */
const longestName = 8;

const purposes = { book: 'book', donate: 'donate', join: 'membership' } as const;

/** What a link asks for by the host that it leads to (see goal-hosts.ts), or null: most links, and those whose words say something else. */
export function tellByHost(link: Pick<Link, 'to' | 'words' | 'place' | 'rel'>, vocabulary: readonly LanguageWords[]): Purpose | null {
  const found = goalHostAt(link.to);
  if (!found || found.handsOver === 'checkout') return null;
  const { hits } = matchWords(link.words, vocabulary);
  if (hits.some(({ key }) => otherwise.includes(key))) return null;
  const confidence = link.place === 'footer' || link.place === 'aside' ? aside : asked;
  if (found.handsOver === 'market') return isPartnerLink(link) ? null : sellsThere(link, { found, confidence, vocabulary });
  return { purpose: purposes[found.handsOver], confidence, evidence: say`It leads to ${found.host}` };
}

/** Who earns by sending people there sells nothing. Source: rel=sponsored of HTML, and the `tag` of Amazon's partners. */
const isPartnerLink = ({ to, rel }: Pick<Link, 'to' | 'rel'>): boolean =>
  rel.includes('sponsored') || /[?&](tag|awc|irclickid|affid|aff_id|campid)=/i.test(to);

/** "Buy on Etsy", "Our shop", "Etsy": what is said beside the name of the marketplace, or the name alone. */
function sellsThere(
  { words }: Pick<Link, 'words'>,
  known: { readonly found: FoundGoalHost; readonly confidence: number; readonly vocabulary: readonly LanguageWords[] },
): Purpose | null {
  const { found, confidence, vocabulary } = known;
  const evidence = say`It leads to ${found.host}`;
  const [name = ''] = found.host.split('.', 1);
  const rest = words.replace(new RegExp(`\\b${name}(\\.\\p{L}+)*\\b`, 'iu'), ' ').trim();
  const told = tellPurpose(rest, vocabulary);
  if (told && told.purpose !== 'add-to-cart' && told.purpose !== 'buy-now') return null;
  const { hits, tokens } = matchWords(rest, vocabulary);
  if (tokens.length > longestName) return null;
  if (told || hits.some(({ key }) => key === 'catalog')) return { purpose: 'buy-now', confidence, evidence };
  return rest === words.trim() ? null : { purpose: 'buy-now', confidence: Math.min(confidence, namedOnly), evidence };
}

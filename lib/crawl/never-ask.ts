import type { SkipReason } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import type { Platform } from '../model/platform.ts';
import { actingAddress } from './acting-address.ts';
import { actingWords } from './acting-words.ts';
import { isBackOffice } from './back-office.ts';
import type { Candidate } from './candidate.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { isFileAddress } from './file-address.ts';

/** What the rules know of the site and of words. */
export interface AskRules {
  readonly addresses: SiteAddresses;
  readonly vocabulary: readonly LanguageWords[];
  readonly platforms: readonly Platform[];
  readonly isClosed: (address: string) => boolean;
  readonly isOtherLanguage: (address: string) => boolean;
}

/** Longer addresses are made by machines for machines. */
const longestAddress = 2_000;

/** The reasons an address is never asked for, in the order they are given. Null: it may be asked for. */
export function neverAsk(candidate: Pick<Candidate, 'url' | 'names' | 'acts'>, rules: AskRules): SkipReason | null {
  const { url } = candidate;
  if (!rules.addresses.isRead(url)) return rules.addresses.isSibling(url) ? 'other-host' : 'other-site';
  if (url.length > longestAddress) return 'too-long';
  if (candidate.acts !== null) return candidate.acts === 'download' ? 'download' : 'acts';
  const acting =
    actingAddress(url) ?? actingWords(candidate.names, rules.vocabulary) ?? (actsOnPlatform(url, rules.platforms) ? 'acts' : null);
  if (acting) return acting;
  if (isBackOffice(url)) return 'back-office';
  if (isFileAddress(url)) return 'download';
  if (rules.isClosed(url)) return 'robots';
  if (rules.isOtherLanguage(url)) return 'other-language';
  return null;
}

function actsOnPlatform(address: string, platforms: readonly Platform[]): boolean {
  const { pathname, search } = new URL(address);
  const asked = `${pathname}${search}`.toLowerCase();
  return platforms.some((platform) => platform.acting.some((pattern) => pattern.test(asked)));
}

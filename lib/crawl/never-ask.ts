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
  const told = addressTold(url, rules);
  const said = actingWords(candidate.names, rules.vocabulary);
  const acting = told.address ?? (said === 'perhaps' ? (isWrittenPage(url) ? null : 'acts') : said) ?? told.platform;
  if (acting) return acting;
  if (told.noPage) return told.noPage;
  if (rules.isClosed(url)) return 'robots';
  if (rules.isOtherLanguage(url)) return 'other-language';
  return null;
}

/** `/order.html`: a page that lies there as a file, named in words. What a shop system does on request has no such name, or says in it what it does. */
const isWrittenPage = (url: string): boolean => /\/[^/?]*[a-z][^/?]*\.html?$/i.test(url);

/** An address says the same each time it is looked at, and each further link to it is a reason to look. */
const mostTold = 20_000;
const tellings = new WeakMap<readonly Platform[], Map<string, ReturnType<typeof readAddress>>>();

function addressTold(url: string, { platforms }: AskRules): ReturnType<typeof readAddress> {
  const known = tellings.get(platforms) ?? new Map<string, ReturnType<typeof readAddress>>();
  tellings.set(platforms, known);
  const found = known.get(url);
  if (found) return found;
  if (known.size >= mostTold) known.clear();
  const told = readAddress(url, platforms);
  known.set(url, told);
  return told;
}

function readAddress(url: string, platforms: readonly Platform[]) {
  return {
    address: actingAddress(url),
    platform: actsOnPlatform(url, platforms) ? ('acts' as const) : null,
    noPage: isBackOffice(url) ? ('back-office' as const) : isFileAddress(url) ? ('download' as const) : null,
  };
}

function actsOnPlatform(address: string, platforms: readonly Platform[]): boolean {
  const { pathname, search } = new URL(address);
  const asked = `${pathname}${search}`.toLowerCase();
  return platforms.some((platform) => platform.acting.some((pattern) => pattern.test(asked)));
}

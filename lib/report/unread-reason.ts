import type { FailureReason, SkipReason } from '../model/site.ts';
import { said } from '../model/say.ts';

const reasons: { readonly [R in SkipReason | FailureReason]: string } = {
  acts: 'would change something',
  'logs-out': 'would log out',
  'back-office': 'the site’s own back office',
  download: 'downloads',
  endless: 'lists without end',
  'other-site': 'other sites',
  'other-host': 'other hosts of this site',
  'other-language': 'other languages',
  robots: 'closed by robots.txt',
  'same-page': 'other addresses of pages read',
  'more-of-the-same': 'more of what was sampled',
  'sitemap-only': 'named by the sitemap only',
  budget: 'over the number of pages',
  'too-long': 'addresses too long',
  'not-a-page': 'not pages',
  status: 'answered without a page',
  network: 'no connection',
  timeout: 'no answer in time',
  redirected: 'led off the site, or round in a circle',
  refused: 'refused',
  'bot-wall': 'asked whether we are human',
  'login-wall': 'asked for a password',
  'not-html': 'pictures, PDFs and the like',
  empty: 'empty',
  unreadable: 'could not be taken apart',
  'not-asked': 'not asked in the end',
};

/** Why addresses were not read, in words; a reason of another version by its name. */
export function unreadReason(reason: string): string {
  return said(Object.entries(reasons).find(([name]) => name === reason)?.[1] ?? reason, { sense: 'a reason' });
}

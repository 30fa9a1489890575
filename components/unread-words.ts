import type { FailureReason, SkipReason } from '@/lib/model/site.ts';

/** Why an address was not read, as a noun phrase for the directory. */
export const unreadWords: Readonly<Record<SkipReason | FailureReason, string>> = {
  acts: 'Would change something',
  'logs-out': 'Would log you out',
  download: 'Downloads',
  endless: 'Lists without end',
  'other-site': 'Other sites',
  'other-host': 'Other hosts of this site',
  'other-language': 'Other languages',
  robots: 'Closed by robots.txt',
  'same-page': 'Another address of a page already read',
  'more-of-the-same': 'More of what was sampled',
  budget: 'Over the number of pages',
  'too-long': 'Addresses too long',
  'not-a-page': 'Not pages',
  status: 'Answered without a page',
  network: 'No connection',
  timeout: 'No answer in time',
  redirected: 'Led off the site, or round in a circle',
  refused: 'Refused',
  'bot-wall': 'Asked whether we are human',
  'login-wall': 'Asked for a password',
  'not-html': 'Pictures, PDFs and the like',
  empty: 'Empty',
  unreadable: 'Could not be taken apart',
  'not-asked': 'Not asked in the end',
};

/** Where people become members or subscribe to support. Source: the addresses that each gives to its customers; our own knowledge, 2026. */
export const membershipHosts: readonly string[] = [
  'memberful.com',
  'wildapricot.org',
  'joinit.com',
  'joinit.org',
  'membermojo.co.uk',
  'membershipworks.com',
  'springly.org',
  'assoconnect.com',
  'easyverein.com',
  'steadyhq.com',
  'steady.page',
  'campai.com',
  'clubdesk.com',
  'glueup.com',
];

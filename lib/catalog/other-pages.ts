import type { OtherPage } from '../model/page-kind.ts';
import { accessibility } from './other-pages/accessibility.ts';
import { comingSoon } from './other-pages/coming-soon.ts';
import { compare } from './other-pages/compare.ts';
import { complaints } from './other-pages/complaints.ts';
import { downloads } from './other-pages/downloads.ts';
import { giftBalance } from './other-pages/gift-balance.ts';
import { jobs } from './other-pages/jobs.ts';
import { legalNotice } from './other-pages/legal-notice.ts';
import { links } from './other-pages/links.ts';
import { openingHours } from './other-pages/opening-hours.ts';
import { orderDone } from './other-pages/order-done.ts';
import { orderStatus } from './other-pages/order-status.ts';
import { quoteRequest } from './other-pages/quote-request.ts';
import { siteMap } from './other-pages/sitemap.ts';
import { thanks } from './other-pages/thanks.ts';

/** Sorts of pages that are none of the kinds. */
export const otherPages: readonly OtherPage[] = [
  accessibility,
  comingSoon,
  compare,
  complaints,
  downloads,
  giftBalance,
  jobs,
  legalNotice,
  links,
  openingHours,
  orderDone,
  orderStatus,
  quoteRequest,
  siteMap,
  thanks,
];

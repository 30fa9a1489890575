import type { LaunchCheck } from '../model/launch.ts';
import { closedRobots } from './launch/closed-robots.ts';
import { deadLinks } from './launch/dead-links.ts';
import { emptyCategoriesLine } from './launch/empty-categories.ts';
import { emptyLinks } from './launch/empty-links.ts';
import { leaks } from './launch/leaks.ts';
import { liveLinks } from './launch/live-links.ts';
import { lostForms } from './launch/lost-forms.ts';
import { lostPicturesLine } from './launch/lost-pictures.ts';
import { mailForms } from './launch/mail-forms.ts';
import { missingLegal } from './launch/missing-legal.ts';
import { missingPage } from './launch/missing-page.ts';
import { noindex } from './launch/noindex.ts';
import { orderGoesThrough } from './launch/order-goes-through.ts';
import { orphans } from './launch/orphans.ts';
import { pastYear } from './launch/past-year.ts';
import { placeholderTextsLine } from './launch/placeholder-texts.ts';
import { pressure } from './launch/pressure.ts';
import { redirects } from './launch/redirects.ts';
import { sameTitlesLine } from './launch/same-titles.ts';
import { sampleAddresses } from './launch/sample-addresses.ts';
import { samplePages } from './launch/sample-pages.ts';
import { soldOutLine } from './launch/sold-out.ts';
import { stagingHosts } from './launch/staging-hosts.ts';
import { templateLeftovers } from './launch/template-leftovers.ts';
import { themeCredits } from './launch/theme-credits.ts';
import { unloadedParts } from './launch/unloaded-parts.ts';

/** The list before launch, what must be seen to first. */
export const launch: readonly LaunchCheck[] = [
  stagingHosts,
  deadLinks,
  placeholderTextsLine,
  samplePages,
  sampleAddresses,
  templateLeftovers,
  noindex,
  closedRobots,
  lostPicturesLine,
  unloadedParts,
  lostForms,
  orderGoesThrough,
  emptyCategoriesLine,
  missingLegal,
  liveLinks,
  soldOutLine,
  mailForms,
  emptyLinks,
  sameTitlesLine,
  themeCredits,
  pastYear,
  missingPage,
  redirects,
  orphans,
  pressure,
  leaks,
];

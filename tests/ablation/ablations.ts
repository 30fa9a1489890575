import { charityChanges } from './changes/charity-changes.ts';
import { practiceChanges } from './changes/practice-changes.ts';
import { shopChanges } from './changes/shop-changes.ts';
import type { Change } from './change.ts';
import type { MadeSite } from './made-site.ts';
import { charity } from './sites/charity.ts';
import { practice } from './sites/practice.ts';
import { shop } from './sites/shop.ts';

export const siteNames = ['shop', 'practice', 'charity'] as const;
export type SiteName = (typeof siteNames)[number];

/** Made sites with what is done to each. */
export const made: { readonly [N in SiteName]: { readonly site: MadeSite; readonly changes: readonly Change[] } } = {
  shop: { site: shop, changes: shopChanges },
  practice: { site: practice, changes: practiceChanges },
  charity: { site: charity, changes: charityChanges },
};

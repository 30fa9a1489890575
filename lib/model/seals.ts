import type { Seal } from './seal.ts';
import { certificates } from './seals/certificates.ts';
import { charitySeals } from './seals/charity-seals.ts';
import { outsideRatings } from './seals/outside-ratings.ts';
import { prizes } from './seals/prizes.ts';
import { reviewServices } from './seals/review-services.ts';
import { shopSeals } from './seals/shop-seals.ts';

/** First listed wins where a text names two. A name or host that is not here is not recognised: nothing found means nothing known. */
export const seals: readonly Seal[] = [...reviewServices, ...outsideRatings, ...shopSeals, ...certificates, ...prizes, ...charitySeals];

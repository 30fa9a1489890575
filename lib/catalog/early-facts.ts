import type { EarlyFact } from '../model/early/early-fact.ts';
import { deliveryArea } from './early-facts/delivery-area.ts';
import { forWhom } from './early-facts/for-whom.ts';
import { minimumOrder } from './early-facts/minimum-order.ts';
import { notFor } from './early-facts/not-for.ts';
import { price } from './early-facts/price.ts';
import { sizes } from './early-facts/sizes.ts';
import { sold } from './early-facts/sold.ts';

/** What a wrong visitor should learn early, in the order in which one asks. */
export const earlyFacts: readonly EarlyFact[] = [sold, price, deliveryArea, minimumOrder, sizes, forWhom, notFor];

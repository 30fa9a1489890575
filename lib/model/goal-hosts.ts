import type { GoalHosts } from './goal-host.ts';
import { bookingHosts } from './goal-hosts/booking.ts';
import { checkoutHosts } from './goal-hosts/checkout.ts';
import { donationHosts } from './goal-hosts/donation.ts';
import { marketplaces } from './goal-hosts/marketplaces.ts';
import { membershipHosts } from './goal-hosts/membership.ts';

/** Hosts on which sites of others end. What is not here is not recognised by its host: the words of its link have to tell. */
export const goalHosts: readonly GoalHosts[] = [
  { handsOver: 'book', hosts: bookingHosts },
  { handsOver: 'donate', hosts: donationHosts },
  { handsOver: 'join', hosts: membershipHosts },
  { handsOver: 'market', hosts: marketplaces },
  { handsOver: 'checkout', hosts: checkoutHosts },
];

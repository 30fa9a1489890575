import type { PageKindId } from '@/lib/model/page-kind.ts';

/** Every kind of page in a word or two, for the narrow places of popup and side panel. */
export const kindNames: Readonly<Record<PageKindId, string>> = {
  home: 'Home', catalog: 'Catalog', product: 'Product', cart: 'Cart', checkout: 'Checkout', faq: 'FAQ', about: 'About us',
  testimonials: 'Testimonials', contact: 'Contact', blog: 'Blog', article: 'Article', guide: 'Guide', 'shipping-returns': 'Delivery',
  guarantee: 'Guarantee', privacy: 'Privacy', terms: 'Terms', account: 'Account', wishlist: 'Wish list', search: 'Search',
  donate: 'Donate', booking: 'Booking', signup: 'Sign-up', team: 'Team', pricing: 'Prices', services: 'Services',
  portfolio: 'Our work', press: 'Press', 'size-guide': 'Size guide', locations: 'Locations', 'first-visit': 'First visit',
  membership: 'Membership', events: 'Events', impact: 'Impact', reports: 'Reports', supporters: 'Supporters',
  volunteer: 'Volunteer', other: 'Other',
};

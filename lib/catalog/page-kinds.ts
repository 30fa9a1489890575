import type { PageKind } from '../model/page-kind.ts';
import { about } from './page-kinds/about.ts';
import { account } from './page-kinds/account.ts';
import { article } from './page-kinds/article.ts';
import { blog } from './page-kinds/blog.ts';
import { booking } from './page-kinds/booking.ts';
import { cart } from './page-kinds/cart.ts';
import { catalog } from './page-kinds/catalog.ts';
import { checkout } from './page-kinds/checkout.ts';
import { contact } from './page-kinds/contact.ts';
import { donate } from './page-kinds/donate.ts';
import { events } from './page-kinds/events.ts';
import { faq } from './page-kinds/faq.ts';
import { firstVisit } from './page-kinds/first-visit.ts';
import { guarantee } from './page-kinds/guarantee.ts';
import { guide } from './page-kinds/guide.ts';
import { home } from './page-kinds/home.ts';
import { impact } from './page-kinds/impact.ts';
import { locations } from './page-kinds/locations.ts';
import { membership } from './page-kinds/membership.ts';
import { portfolio } from './page-kinds/portfolio.ts';
import { press } from './page-kinds/press.ts';
import { pricing } from './page-kinds/pricing.ts';
import { privacy } from './page-kinds/privacy.ts';
import { product } from './page-kinds/product.ts';
import { reports } from './page-kinds/reports.ts';
import { search } from './page-kinds/search.ts';
import { services } from './page-kinds/services.ts';
import { shippingReturns } from './page-kinds/shipping-returns.ts';
import { signup } from './page-kinds/signup.ts';
import { sizeGuide } from './page-kinds/size-guide.ts';
import { supporters } from './page-kinds/supporters.ts';
import { team } from './page-kinds/team.ts';
import { terms } from './page-kinds/terms.ts';
import { testimonials } from './page-kinds/testimonials.ts';
import { volunteer } from './page-kinds/volunteer.ts';
import { wishlist } from './page-kinds/wishlist.ts';

/** Every kind that is recognised by its pages. First listed wins a tie. */
export const pageKinds: readonly PageKind[] = [
  home,
  catalog,
  product,
  cart,
  checkout,
  faq,
  about,
  testimonials,
  contact,
  shippingReturns,
  blog,
  article,
  guide,
  guarantee,
  privacy,
  terms,
  account,
  wishlist,
  search,
  donate,
  booking,
  signup,
  team,
  pricing,
  services,
  portfolio,
  press,
  sizeGuide,
  locations,
  firstVisit,
  membership,
  events,
  impact,
  reports,
  supporters,
  volunteer,
];

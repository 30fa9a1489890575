import type { FixDeclaration } from '../model/fix.ts';
import { addSearch } from './fixes/add-search.ts';
import { cutStep } from './fixes/cut-step.ts';
import { easierToPress } from './fixes/easier-to-press.ts';
import { endGuides } from './fixes/end-guides.ts';
import { goalInHeader } from './fixes/goal-in-header.ts';
import { leadOn } from './fixes/lead-on.ts';
import { linkFromMenu } from './fixes/link-from-menu.ts';
import { linkFromProducts } from './fixes/link-from-products.ts';
import { mendLinks } from './fixes/mend-links.ts';
import { nameIcons } from './fixes/name-icons.ts';
import { newPage } from './fixes/new-page.ts';
import { openUp } from './fixes/open-up.ts';
import { phoneInHeader } from './fixes/phone-in-header.ts';
import { sayDelivery } from './fixes/say-delivery.ts';
import { sayGuarantee } from './fixes/say-guarantee.ts';
import { sayWho } from './fixes/say-who.ts';
import { sellInLists } from './fixes/sell-in-lists.ts';
import { showCart } from './fixes/show-cart.ts';
import { showPictures } from './fixes/show-pictures.ts';
import { showRange } from './fixes/show-range.ts';
import { showReviews } from './fixes/show-reviews.ts';
import { writeHome } from './fixes/write-home.ts';
import { writeToLength } from './fixes/write-to-length.ts';

/** All that can be proposed. First listed wins a tie. */
export const fixes: readonly FixDeclaration[] = [
  goalInHeader,
  linkFromMenu,
  linkFromProducts,
  endGuides,
  leadOn,
  showRange,
  cutStep,
  phoneInHeader,
  mendLinks,
  sayDelivery,
  sayGuarantee,
  sayWho,
  writeHome,
  writeToLength,
  nameIcons,
  showPictures,
  newPage,
  showReviews,
  showCart,
  sellInLists,
  addSearch,
  openUp,
  easierToPress,
];

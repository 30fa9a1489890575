import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { behindButton, mute, onPages, throughHall, toTheFooter, unlinked, withoutPages, withRivals, type Edit } from '../edits.ts';
import { closed, type Change } from '../change.ts';

const { measures } = pageFacts();
const pictures = (images: number): Edit =>
  onPages('product', (page) => ({ ...page, facts: { ...page.facts, measures: { ...measures, images, imagesWithAlt: images } } }));

export const shopChanges: readonly Change[] = [
  { name: 'no FAQ', edit: withoutPages('/faq'), moves: { questioning: 'falls' } },
  { name: 'no About', edit: withoutPages('/about'), moves: { questioning: 'falls', doubtful: 'falls' } },
  { name: 'no testimonials', edit: withoutPages('/testimonials'), moves: { doubtful: 'falls' } },
  {
    name: 'no reviews on products',
    edit: onPages('product', (page) => ({ ...page, facts: { ...page.facts, structured: [] } })),
    moves: { doubtful: 'falls' },
  },
  { name: 'no guarantee', edit: withoutPages('/guarantee'), moves: { doubtful: 'falls' } },
  {
    name: 'nothing on delivery and returns',
    edit: withoutPages('/delivery'),
    moves: { questioning: 'falls', doubtful: 'falls' },
  },
  { name: 'no contact', edit: withoutPages('/contact'), moves: { questioning: 'falls', doubtful: 'falls' } },
  { name: 'one picture of each product', edit: pictures(1), moves: { questioning: 'falls' } },
  { name: 'no pictures of products', edit: pictures(0), moves: { questioning: 'not known' } },
  { name: 'no guides', edit: withoutPages('/journal', '/journal/light', '/journal/glare'), moves: { uninformed: 'falls' } },
  {
    name: 'guides lead nowhere',
    edit: onPages('guide', (page) => ({ ...page, links: [] })),
    moves: { uninformed: 'falls' },
  },
  {
    name: 'no film',
    edit: onPages('guide', (page) => ({ ...page, facts: { ...page.facts, measures } })),
    moves: { uninformed: 'not known' },
  },
  { name: 'cart link in the footer only', edit: toTheFooter('/cart'), moves: { informed: 'falls' } },
  { name: 'no link to the cart', edit: unlinked('/cart', 'everywhere'), moves: { informed: 'falls', doubtful: 'may fall' } },
  {
    name: 'a colour must be chosen first',
    edit: onPages('product', (page) => ({
      ...page,
      actions: (page.actions ?? []).map((action) => (action.purpose === 'add-to-cart' ? { ...action, choices: 1 } : action)),
    })),
    moves: { informed: 'falls' },
  },
  {
    name: 'a click more to the catalog',
    edit: throughHall('/lamps', '/shades'),
    moves: { informed: 'falls', uninformed: 'may fall' },
  },
  { name: 'header behind a button', edit: behindButton('desktop', 'phone'), moves: closed },
  {
    name: 'header behind a button on phones',
    edit: behindButton('phone'),
    moves: closed,
    on: 'phone',
  },
  {
    name: 'four rivals of the way to buy',
    edit: withRivals('Shop', 'Products', 'Add to cart', 'Shop all'),
    moves: { informed: 'falls', questioning: 'may fall' },
  },
  { name: 'rivals of the answers', edit: withRivals('FAQ', 'Delivery and returns'), moves: { questioning: 'falls' } },
  {
    name: 'links to the catalog say "more"',
    edit: mute('/lamps', '/shades'),
    moves: { informed: 'falls', questioning: 'may fall' },
  },
  { name: 'the link to the cart says "more"', edit: mute('/cart'), moves: { informed: 'falls' } },
  {
    name: 'links to answers say "more"',
    edit: mute('/faq', '/delivery'),
    moves: { questioning: 'falls' },
  },
  { name: 'the link to About says "more"', edit: mute('/about'), moves: { questioning: 'falls' } },
  { name: 'the link to testimonials says "more"', edit: mute('/testimonials'), moves: { doubtful: 'falls' } },
  { name: 'the link to the journal says "more"', edit: mute('/journal', '/journal/light'), moves: { uninformed: 'falls' } },
  {
    name: 'answers on each product',
    edit: onPages('product', (page) => ({ ...page, sections: [{ kind: 'faq' }, { kind: 'shipping-returns' }] })),
    moves: { questioning: 'rises', doubtful: 'rises' },
  },
  {
    name: 'adding shows the cart',
    edit: onPages('product', (page) => ({
      ...page,
      actions: (page.actions ?? []).map((action) => (action.purpose === 'add-to-cart' ? { ...action, leadsTo: 'cart' } : action)),
    })),
    moves: { informed: 'rises' },
  },
];

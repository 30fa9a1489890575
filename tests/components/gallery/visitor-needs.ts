import type { Evidence, Need } from '@/lib/model/audit-export.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';

/** What each visitor looks for in the tea shop, on desktop; points written by hand. */
export const visitorNeeds: Readonly<Record<VisitorId, readonly Need[]>> = {
  informed: [
    need('clicks-to-cart', 'Few clicks to the cart', {
      weight: 25,
      points: 15,
      proof: seen('/', '4 clicks, the middle of 112 products', ''),
    }),
    need('cart-in-eight', 'The cart within 8 clicks', { weight: 25, points: 20 }),
    need('catalog', 'A direct way to the catalog', { weight: 15, points: 13, proof: seen('/', '1 click, in the header:', 'Our teas') }),
    need('directness', 'No detours', { weight: 15, points: 9 }),
    need('cart-link', 'A cart link on every page', {
      weight: 10,
      points: 0,
      proof: seen('/teas', '0 of 190 pages have one in the header', ''),
    }),
    need('search', 'A search box on every page', { weight: 10, points: 6 }),
  ],
  questioning: [
    need('answers', 'Answers close to the products', {
      weight: 35,
      points: 20,
      proof: seen('/faq', 'Cost of delivery, 2 clicks from a product', ''),
    }),
    need('pictures', 'Pictures that give confidence', {
      weight: 25,
      state: 'not-known',
      proof: seen('', 'Sizes are known once pages are drawn', ''),
    }),
    need('delivery', 'Delivery and returns on the product page', {
      weight: 15,
      points: 0,
      proof: seen('/teas/assam-second-flush', '0 of 112 products', ''),
    }),
    need('about', 'An About page with people', { weight: 15, points: 13, proof: seen('/about', 'Named people:', 'Ruth and Tom Alder') }),
    need('contact', 'A way to ask', { weight: 10, points: 9 }),
  ],
  doubtful: [
    need('reviews', 'Reviews on product pages', {
      weight: 25,
      points: 0,
      proof: seen('/teas/assam-second-flush', '0 of 112 products read show one', ''),
    }),
    need('testimonials', 'Testimonials', { weight: 15, points: 12, proof: seen('/kind-words', '2 clicks from Home:', 'Kind words') }),
    need('guarantee', 'A guarantee in words', {
      weight: 20,
      points: 12,
      proof: seen('/delivery', 'Says:', 'back within 30 days, we pay the parcel'),
    }),
    need('identity', 'Who stands behind it', { weight: 15, points: 10 }),
    need('proof', 'Proof by others', {
      weight: 10,
      state: 'not-known',
      proof: seen('', 'Seals are pictures; they are known once pages are drawn', ''),
    }),
    need('proof-near', 'Proof within reach of product and cart', { weight: 15, points: 0 }),
  ],
  uninformed: [
    need('guides', 'Something to learn from', { weight: 25, points: 21, proof: seen('/guides', '38 guides, 1 click from Home', '') }),
    need('guides-lead-on', 'Guides that lead to products', {
      weight: 20,
      points: 6,
      proof: seen('/guides/how-we-dry-tea', '27 of 38 lead to none', ''),
    }),
    need('video', 'Something that moves', { weight: 15, state: 'does-not-apply' }),
    need('range', 'The range shown at Home', { weight: 15, points: 12 }),
    need('text', 'Text of a readable length', { weight: 15, points: 9 }),
    need('continuing', 'Ways to go on reading', { weight: 10, points: 8 }),
  ],
};

type Standing = { readonly weight: number } & ({ readonly points: number } | { readonly state: 'not-known' | 'does-not-apply' });

function need(id: string, label: string, standing: Standing & { readonly proof?: Evidence }): Need {
  const counted = 'points' in standing;
  const state = counted ? (standing.points > 0 ? 'found' : 'not-found') : standing.state;
  return {
    id,
    label,
    weight: standing.weight,
    state,
    points: counted ? standing.points : 0,
    evidence: standing.proof ? [standing.proof] : [],
  };
}

function seen(path: string, note: string, quote: string): Evidence {
  return { url: path === '' ? '' : `https://alderandleaf.example${path}`, selector: null, quote, note };
}

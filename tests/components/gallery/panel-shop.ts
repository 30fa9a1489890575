import type { AuditExport, Step } from '@/lib/model/audit-export.ts';
import type { Note } from '@/lib/model/note.ts';
import type { PageHere, VisitorHere, WayFromHere } from '@/lib/model/page-here.ts';
import type { FrontTab } from '@/lib/ports/front-tab.ts';
import { reportAudit } from './report-audit.ts';
import { teaShop } from './report-audits.ts';

// The tea shop as it is seen from the side, with its product in front.
const { pages } = teaShop(60);
const [, , product] = pages;
if (!product) throw new Error('The shop has a product.');
export const shop: AuditExport = {
  ...reportAudit,
  pages: [
    {
      ...product,
      sections: [
        { kind: 'faq', selector: '#questions', heading: 'Questions about this tea', confidence: 0.8 },
        { kind: 'shipping-returns', selector: '#delivery', heading: 'Delivery', confidence: 0.7 },
      ],
    },
    ...pages.filter(({ url }) => url !== product.url),
  ],
  findings: [
    {
      id: 'missing-reviews',
      severity: 'serious',
      title: 'Your products show no reviews.',
      why: 'Who doubts looks for others.',
      costs: 9,
      where: [{ url: product.url, selector: null, words: 'Assam Second Flush' }],
    },
  ],
};
export const tab: FrontTab = { id: 1, url: product.url };

export const step = (words: string): Step => ({
  page: shop.site.start,
  action: 'link',
  words,
  place: 'header',
  screenful: 1,
  hidden: null,
});
const way = (
  to: WayFromHere['to'],
  [desktop, phone]: readonly [number | null, number | null],
  state?: WayFromHere['state'],
): WayFromHere => ({
  to,
  visitor: 'informed',
  need: JSON.stringify(to),
  clicks: { desktop, phone },
  state: state ?? 'found',
});
const visitor = (id: VisitorHere['visitor'], change: Partial<VisitorHere>): VisitorHere => ({
  visitor: id,
  device: 'phone',
  state: 'goes-on',
  why: 'named',
  to: { goal: 'cart' },
  need: 'cart',
  clicks: 1,
  share: 0.8,
  words: 'Add to cart',
  rivals: 0,
  ...change,
});

export const here: Extract<PageHere, { state: 'read' }> = {
  state: 'read',
  url: product.url,
  hasPhone: true,
  steps: { desktop: [step('Teas'), step('Assam Second Flush')], phone: [step('Menu'), step('Shop'), step('Teas'), step('Assam')] },
  ways: [
    way({ goal: 'cart' }, [1, 1]),
    way({ kind: 'faq' }, [2, 3]),
    way({ kind: 'about' }, [1, 2]),
    way({ kind: 'shipping-returns' }, [1, 3]),
    way({ kind: 'testimonials' }, [3, 4]),
    way({ kind: 'guarantee' }, [null, null], 'not-found'),
    way({ kind: 'guide' }, [null, null], 'no-way'),
    way({ kind: 'press' }, [null, null], 'not-known'),
  ],
  visitors: [
    visitor('informed', {}),
    visitor('questioning', {
      state: 'slows-down',
      why: 'rivals',
      to: { kind: 'about' },
      need: 'about',
      clicks: 2,
      share: 0.3,
      words: 'About us',
      rivals: 14,
    }),
    visitor('doubtful', {
      state: 'stuck',
      why: 'unfamiliar',
      to: { kind: 'testimonials' },
      need: 'kind',
      clicks: 4,
      share: 0.1,
      words: 'Kind words',
    }),
    visitor('uninformed', {
      state: 'not-known',
      why: 'not-known',
      to: { kind: 'guide' },
      need: 'guide',
      clicks: null,
      share: null,
      words: '',
    }),
  ],
};

export const note = (id: string, change: Partial<Note>): Note => ({
  id,
  origin: shop.site.origin,
  url: product.url,
  element: null,
  words: 'The tin photograph is lovely, but it hides the weight. I looked for “100 g” twice.',
  visitor: 'questioning',
  inReport: false,
  picture: null,
  madeAt: Date.UTC(2026, 10, 23, 14, 31),
  ...change,
});
export const notes: readonly Note[] = [
  note('a', { inReport: true, element: { selector: '#tin', words: 'Assam tin, 100 g' } }),
  note('b', {
    words: 'Ask the client whether the letters on “Kind words” may be shown here.',
    visitor: 'doubtful',
    madeAt: Date.UTC(2026, 10, 23, 14, 33),
  }),
  note('c', { url: `${shop.site.origin}/faq`, words: 'Elsewhere' }),
];

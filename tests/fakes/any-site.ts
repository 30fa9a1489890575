import fc from 'fast-check';
import type { PageLayout, SeenElement } from '@/lib/model/layout.ts';
import type { Device } from '@/lib/model/page.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { at, block, siteReading, type FakeLink, type FakePage } from './site-reading.ts';

const paths = ['/', '/a', '/b', '/c', '/d', '/e', '/f'] as const;
const words = ['Cart', 'FAQ', 'Delivery', 'Catalog', 'read more', '', 'Lamps'];

const anyPath = fc.constantFrom(...paths, '/not-read');
const anyLink = (place: fc.Arbitrary<FakeLink['place']>): fc.Arbitrary<FakeLink> =>
  fc
    .record({ to: anyPath, words: fc.constantFrom(...words), place, hidden: fc.constantFrom(null, null, 'details' as const) })
    .map((link) => ({ ...link, place: link.place ?? 'main', slot: `${link.place} ${link.words} ${link.hidden}` }));

const anyBlock = (place: 'header' | 'footer') =>
  fc.array(anyLink(fc.constant(place)), { maxLength: 5 }).map((links) => block(place, links));

const anyPage = fc.record({
  kinds: fc.subarray(['home', 'catalog', 'product', 'faq', 'shipping-returns', 'cart', 'contact'] as const, { maxLength: 2 }),
  links: fc.array(anyLink(fc.constantFrom('main', 'hero', 'aside')), { maxLength: 6 }),
  hasBlocks: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
  sections: fc.subarray([{ kind: 'faq' }, { kind: 'testimonials' }, { kind: 'contact' }] as const),
  actions: fc.subarray(
    [
      { purpose: 'add-to-cart', words: 'Add to cart' },
      { purpose: 'add-to-cart', words: '', leadsTo: 'cart', product: at('/b') },
      { purpose: 'buy-now', words: 'Buy' },
      { purpose: 'open-cart', words: 'Cart', place: 'header' },
      { purpose: 'go-to-checkout', words: 'Checkout' },
    ] as const,
    { maxLength: 2 },
  ),
});

/** Sites of any shape: without pages, of one, in parts that do not hang together, with dead ends, with links to themselves and many to the same page; drawn or not. */
export const anySite: fc.Arbitrary<SiteReading> = fc
  .record({
    pages: fc.array(anyPage, { maxLength: paths.length }),
    header: anyBlock('header'),
    footer: anyBlock('footer'),
    screenful: fc.integer({ min: 1, max: 8 }),
    drawn: fc.subarray(['desktop', 'phone'] as const),
    complete: fc.boolean(),
  })
  .map(({ pages, header, footer, screenful, drawn, complete }) => {
    const given = pages.map(({ hasBlocks, ...page }, index): [string, FakePage] => [
      paths[index] ?? '/',
      { ...page, blocks: [header, footer].filter((_, number) => hasBlocks[number]) },
    ]);
    const reading = siteReading(Object.fromEntries(given), { complete });
    const layouts = reading.pages.slice(0, 2).flatMap(({ facts }) => drawn.map((device) => layout(device, facts, screenful)));
    return { ...reading, layouts };
  });

/** Of the links of a page, every third is seen at once, the next is behind a button, and there is no way to the third. */
function layout(device: Device, facts: SiteReading['pages'][number]['facts'], screenful: number): PageLayout {
  const links = [...facts.blocks.flatMap((one) => one.links), ...facts.links];
  const elements = links.map(({ slot, to }, number): SeenElement => {
    const element = { slot, to, openers: [], screenful };
    if (number % 3 === 0) return { ...element, state: 'seen' };
    if (number % 3 === 1) return { ...element, state: 'behind', openers: [{ how: 'press', words: 'Menu', slot: null }] };
    return { ...element, state: 'absent', screenful: null };
  });
  return { url: facts.url, device, width: 1280, height: 3000, elements };
}

import { expect, test } from 'vitest';
import { auditCatalog } from '@/lib/catalog/audit-catalog.ts';
import { hasCartDrawer } from '@/lib/classify/has-cart-drawer.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const heading = (text: string, hidden: PageFacts['headings'][number]['hidden']) =>
  pageFacts({ headings: [{ level: 2, text, place: 'main', hidden }] });
const has = (page: PageFacts) => hasCartDrawer(page, auditCatalog.vocabulary);

test.each(['Your cart', 'Shopping bag', 'Votre panier', 'Ihr Warenkorb', 'Tu carrito'])(
  'a closed part called "%s" is a drawer of the cart',
  (name) => {
    expect(has(heading(name, 'dialog'))).toBe(true);
  },
);

test('what is open is none, and what is called otherwise is none', () => {
  expect(has(heading('Your cart', null))).toBe(false);
  expect(has(heading('Size guide', 'dialog'))).toBe(false);
  expect(has(pageFacts())).toBe(false);
});

import { expect, test } from 'vitest';
import { hasLink } from '@/lib/model/has-link.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { block, link } from '@/tests/fakes/site-reading.ts';

test('a menu is looked through once, however many pages have it; what a page has of its own is looked at each time', () => {
  const menu = block('menu', ['/teas', '/cart']);
  const asked: string[] = [];
  const leadsToFaq = hasLink(({ to }) => {
    asked.push(new URL(to).pathname);
    return to.endsWith('/faq');
  });
  expect(leadsToFaq(pageFacts({ blocks: [menu], links: [link('/faq')] }))).toBe(true);
  expect(leadsToFaq(pageFacts({ blocks: [menu], links: [link('/story')] }))).toBe(false);
  expect(leadsToFaq(pageFacts({ blocks: [block('footer', ['/faq'])] }))).toBe(true);
  expect(asked).toEqual(['/teas', '/cart', '/faq', '/story', '/faq']);
});

import { expect, test } from 'vitest';
import { scentOf, type Says } from '@/lib/journey/scent.ts';
import type { Link } from '@/lib/model/page.ts';
import { link } from '@/tests/fakes/site-reading.ts';

/** Knows three words: "FAQ" says faq and nothing else, "help" nearly so, "more" says nothing in particular. */
const says: Says = (text, key) => {
  const words = text.toLowerCase();
  if (key === 'faq') return words === 'faq' ? 1 : words.includes('faq') ? 0.75 : 0;
  if (key === 'contact') return words.includes('contact') ? 1 : 0;
  return key === 'read-more' && words === 'more' ? 1 : 0;
};
const scent = scentOf({ keys: ['faq'], near: ['contact'] }, says);

test.each<{ readonly what: string; readonly to: string; readonly more: Partial<Link>; readonly value: number }>([
  { what: 'the very words', to: '/x', more: { words: 'FAQ' }, value: 1 },
  { what: 'the words beside others', to: '/x', more: { words: 'Our FAQ on tea' }, value: 0.8 },
  { what: 'words of what is near to it', to: '/x', more: { words: 'Contact' }, value: 0.5 },
  { what: 'other words under its heading', to: '/x', more: { words: 'Steeping', heading: 'FAQ' }, value: 0.5 },
  { what: 'an address that names it', to: '/help/faq.html?x=1', more: { words: 'Steeping' }, value: 0.4 },
  { what: 'words that say nothing', to: '/x', more: { words: 'more' }, value: 0.15 },
  { what: 'no words', to: '/x', more: { words: '' }, value: 0.15 },
  { what: 'words of something else', to: '/x', more: { words: 'Careers' }, value: 0 },
])('a link with $what smells $value', ({ to, more, value }) => {
  expect(scent(link({ to, ...more }))).toBe(value);
});

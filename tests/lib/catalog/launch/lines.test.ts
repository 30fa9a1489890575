import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageFacts } from '@/lib/model/page.ts';
import { launchRowSchema } from '@/lib/model/launch-schema.ts';
import { anySite } from '@/tests/fakes/any-site.ts';
import { judge } from '@/tests/fakes/judge.ts';
import { launchOf } from '@/tests/fakes/launch-of.ts';
import { at, block, siteReading } from '@/tests/fakes/site-reading.ts';

const english = 'We sell tea and everything that goes with it, from a small shop by a mill stream.';
const site = (facts: Partial<PageFacts>, kind: 'about' | 'article' = 'about') =>
  siteReading({
    '/': { kinds: ['home'], links: ['/about'], facts: { excerpt: english, title: 'Tea' } },
    '/about': { kinds: [kind], links: ['/'], facts },
  });

test.each([
  ['{{ product.title }}'],
  ['Hello {{name}}'],
  ['{% include "footer" %}'],
  ['<%= user.name %>'],
  ['Welcome, ${user.name}'],
  ['[contact-form-7 id="12" title="Contact"]'],
  ['[/vc_column]'],
  ['[booking_calendar type="week"]'],
  ['%%sitename%%'],
  ['undefined'],
  ['undefined | Tea shop'],
  ['NaN €'],
  ['[object Object]'],
])('%s in a heading is a template that was not filled in, and quoted', (text) => {
  const told = launchOf('template-leftovers', site({ headings: [{ level: 2, text, place: 'main', hidden: null }] }));
  expect(told).toMatchObject({ state: 'needs-look', where: [['/about', expect.stringContaining(text.slice(0, 8))]] });
});

test.each([
  ['He said [sic] that it was so'],
  ['100 % cotton, 20%off%'],
  ['Undefined behaviour in tea'],
  ['Nan’s own biscuits'],
  ['Null problem'],
  ['{ a set of cups }'],
  ['www.teashop.com'],
  ['A bill of $5 {net}'],
])('%s is none', (text) => {
  expect(launchOf('template-leftovers', site({ headings: [{ level: 2, text, place: 'main', hidden: null }] })).state).toBe('in-order');
});

test('what an article explains is no template of its own; its title may still be one', () => {
  expect(launchOf('template-leftovers', site({ excerpt: 'In Liquid one writes {{ product.title }}.' }, 'article')).state).toBe('in-order');
  expect(launchOf('template-leftovers', site({ title: '{{ article.title }}' }, 'article')).state).toBe('needs-look');
});

test.each([
  ['Your text here'],
  ['Hier steht Ihr Text.'],
  ['Votre texte ici'],
  ['Escriba su texto aquí'],
  ['Inserisci qui il tuo testo'],
  ['ここにテキストを入力してください'],
  ['Just another WordPress site'],
  ['Your awesome title'],
])('%s only fills the space', (text) => {
  expect(launchOf('placeholder-texts', site({ headings: [{ level: 2, text, place: 'main', hidden: null }] })).state).toBe('needs-look');
});

test.each([['Put your heart into the pot'], ['Mustertext für Ihren Widerruf'], ['Texto de Ana'], ['The text of the law']])(
  '%s does not',
  (text) => {
    expect(launchOf('placeholder-texts', site({ excerpt: text })).state).toBe('in-order');
  },
);

test('noindex is told of pages that should be found, and not of a cart or the results of a search', () => {
  const told = (kinds: readonly ('cart' | 'product')[], path = '/a') =>
    launchOf('noindex', siteReading({ '/': { kinds: ['home'], links: [path] }, [path]: { kinds, facts: { noindex: true } } }));
  expect(told(['cart']).state).toBe('in-order');
  expect(told(['product'], '/a?colour=red').state).toBe('in-order');
  expect(told(['product'])).toMatchObject({ state: 'needs-look', where: [['/a', '/a']] });
});

test('robots.txt, the page that is not there and the sitemap: not known where nobody looked', () => {
  for (const id of ['closed-robots', 'missing-page', 'redirects', 'orphans'])
    expect(launchOf(id, site({}), null).state, id).toBe('not-known');
  expect(launchOf('closed-robots', site({}), { robots: 'closed' }).state).toBe('needs-look');
  expect(launchOf('closed-robots', site({}), { robots: 'none' }).state).toBe('in-order');
  const missing = (status: number, ways: number) =>
    launchOf('missing-page', site({}), { missing: { url: at('/gone'), status, ways } }).state;
  expect([missing(404, 12), missing(404, 0), missing(200, 12)]).toEqual(['in-order', 'needs-look', 'needs-look']);
});

test('pages of the sitemap that no link leads to are told only once all was read', () => {
  const alone = { url: at('/lookbook'), reason: 'sitemap-only' as const, status: null, inbound: [], expected: null };
  const waiting = { ...alone, url: at('/more'), reason: 'budget' as const };
  const told = (unread: readonly (typeof alone | typeof waiting)[]) =>
    launchOf('orphans', { ...site({}), unread }, { sitemap: [at('/'), at('/lookbook')] });
  expect(told([alone])).toMatchObject({ state: 'needs-look', where: [['/lookbook', '']] });
  expect(told([{ ...alone, url: at('/about.html') }]).state).toBe('in-order');
  expect(told([alone, waiting]).state).toBe('not-known');
  expect(launchOf('orphans', site({}), { sitemap: [] }).state).toBe('does-not-apply');
});

test('a form that goes to “#”, to nobody or to an address that is not there leads nowhere; one that is sent to its own page does not', () => {
  const field = { name: 'email', type: 'email', label: 'E-mail', required: true, filled: false };
  const form = (action: string | null, lost?: true) =>
    launchOf(
      'lost-forms',
      site({ forms: [{ action, method: 'post', place: 'main', words: '', fields: [field], ...(lost ? { lost } : {}) }] }),
    );
  for (const one of [form(at('/about'), true), form(null), form('https://formspree.io/f/your_form_id'), form('https://example.com/send')])
    expect(one).toMatchObject({ state: 'needs-look', where: [['/about', 'E-mail']] });
  expect(form(at('/about')).state).toBe('in-order');
  expect(form('https://formspree.io/f/xayzqprk').state).toBe('in-order');
});

test('an empty link is told, a button in its guise that opens something is not', () => {
  const odd = { kind: 'fragment' as const, href: '#', words: 'Teas', place: 'main' as const, hidden: null };
  const toggle = {
    words: 'Teas',
    namedBy: 'text' as const,
    place: 'main' as const,
    slot: 'main a',
    hidden: null,
    does: 'toggle' as const,
    form: null,
    sendsTo: null,
    method: null,
    inTile: false,
    tileLink: null,
    disabled: false,
  };
  expect(launchOf('empty-links', site({ oddLinks: [odd] })).where).toEqual([['/about', 'Teas']]);
  expect(launchOf('empty-links', site({ oddLinks: [odd], controls: [toggle] })).state).toBe('in-order');
  expect(launchOf('empty-links', site({ oddLinks: [{ ...odd, href: '#delivery' }] })).state).toBe('in-order');
});

test('privacy and terms are asked for at the foot of each page', () => {
  const foot = block('footer', [{ to: '/privacy', words: 'Privacy policy' }]);
  const bare = block('footer', [{ to: '/shop', words: 'Shop' }]);
  const told = (own: typeof foot) =>
    launchOf(
      'missing-legal',
      siteReading({ '/': { kinds: ['home'], blocks: [foot], facts: { excerpt: english } }, '/a': { blocks: [own] } }),
    );
  const sample = { kind: 'fragment' as const, href: '#', words: 'Privacy policy', place: 'footer' as const, hidden: null };
  expect(launchOf('missing-legal', siteReading({ '/': { kinds: ['home'], facts: { excerpt: english, oddLinks: [sample] } } })).state).toBe(
    'needs-look',
  );
  expect(told(foot).state).toBe('in-order');
  expect(told(bare)).toMatchObject({ state: 'needs-look', where: [['/a', '/a']] });
});

test('nothing is in order that was not read, on sites of any shape', () => {
  const ofSite = new Set(['closed-robots', 'missing-page', 'orphans']);
  fc.assert(
    fc.property(anySite, (reading) => {
      const waiting = { url: at('/waiting'), reason: 'budget' as const, status: null, inbound: [], expected: null };
      const rows = judge({ ...reading, unread: [waiting] }).launch ?? [];
      expect(rows.filter(({ id, state }) => state === 'in-order' && !ofSite.has(id))).toEqual([]);
      for (const row of rows) {
        expect(launchRowSchema.safeParse(row).success).toBe(true);
        expect(row.words).not.toBe('');
        if (row.unread !== undefined) expect([row.state, row.unread]).toEqual(['not-known', 1]);
        if (row.state === 'needs-look') expect(row.where).not.toEqual([]);
        if (row.state === 'in-order' || row.state === 'does-not-apply') expect(row.where).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});

test('while known pages are unread, a line without a find says one thing of those read, and what was not looked at says so', () => {
  const foot = block('footer', [{ to: '/privacy', words: 'Privacy policy' }]);
  const reading = siteReading({ '/': { kinds: ['home'], blocks: [foot], facts: { excerpt: english, title: 'Tea' } } });
  const waiting = { url: at('/waiting'), reason: 'budget' as const, status: null, inbound: [], expected: null };
  const rows = judge({ ...reading, unread: [waiting] }).launch ?? [];
  const told = (id: string) => rows.find((row) => row.id === id);
  expect(told('missing-legal')).toMatchObject({
    state: 'not-known',
    unread: 1,
    words: expect.stringMatching(/^Privacy, terms or a legal notice are linked from 1 page/),
  });
  expect(told('missing-legal')?.words).not.toMatch(/No fault/);
  expect(told('noindex')).toMatchObject({ state: 'not-known', unread: 1, words: 'No fault on 1 page.' });
  expect(told('missing-page')?.state).toBe('not-known');
  expect(told('missing-page')).not.toHaveProperty('unread');
});

test('“while stocks last” presses on a product, and is a hedge of the law in the terms', () => {
  const excerpt = 'Only 2 left in stock. While stocks last.';
  const pressing = (kind: 'product' | 'terms') =>
    launchOf(
      'pressure',
      siteReading({ '/': { kinds: ['home'], links: ['/one'] }, '/one': { kinds: [kind], links: ['/'], facts: { excerpt } } }),
    );

  expect(pressing('product')).toMatchObject({ state: 'needs-look', where: [['/one', expect.stringContaining('Only 2 left')]] });
  expect(pressing('terms').state).toBe('in-order');
});

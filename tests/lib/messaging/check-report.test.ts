import { expect, test } from 'vitest';
import { checkReport } from '@/lib/messaging/check-report.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { at, origin } from '@/tests/fakes/site-reading.ts';
import { step } from '@/tests/fakes/shown-ways.ts';

const clicked = { kind: 'clicked', token: 'a', number: 1, step: step('/', 'Teas'), leadsTo: at('/teas') };
const arrived = { kind: 'arrived', url: at('/'), how: 'led', width: 1280 };
const own = { kind: 'own-page', page: pageFacts({ url: at('/cart'), source: 'tab' }) };

test.each([[clicked], [{ ...clicked, leadsTo: 'mailto:' }], [{ ...clicked, leadsTo: null }], [arrived], [own]])(
  '%o is let in',
  (report) => {
    expect(checkReport(report, origin)).toEqual(report);
  },
);

test.each([
  ['another site', { ...arrived, url: 'https://other.example/' }],
  ['a click on another site', { ...clicked, step: { ...clicked.step, page: 'https://other.example/' } }],
  ['a page of another site', { ...own, page: pageFacts({ url: 'https://other.example/cart' }) }],
  ['words without end', { ...clicked, step: { ...clicked.step, words: 'x'.repeat(401) } }],
  ['a script', { ...clicked, leadsTo: 'javascript:alert(1)' }],
  ['a number to call', { ...clicked, leadsTo: 'tel:+4989123' }],
  ['a place that is none', { ...clicked, step: { ...clicked.step, place: 'browser' } }],
  ['a report that is none', { kind: 'typed', words: 'secret' }],
  ['nothing', null],
])('%s is refused', (_, report) => {
  expect(checkReport(report, origin)).toBeNull();
});

import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { recogniseActions } from '@/lib/classify/recognise-actions.ts';
import { tellByHost } from '@/lib/classify/tell-by-host.ts';
import type { Control } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';
import { link } from '../../fakes/site-reading.ts';

const etsy = 'https://www.etsy.com/shop/Anna';
const told = (words: string, to: string, more = {}) => tellByHost(link({ to, words, ...more }), vocabulary)?.purpose;

test.each([
  ['A first talk', 'https://calendly.com/anna/30min', 'book'],
  ['', 'https://www.planity.com/salon-anna', 'book'],
  ['Be a friend of the wells', 'https://donorbox.org/wells', 'donate'],
  ['Our circle', 'https://club.wildapricot.org/join', 'membership'],
  ['Buy on Etsy', etsy, 'buy-now'],
  ['Bei Amazon kaufen', 'https://www.amazon.de/dp/B01', 'buy-now'],
  ['Our shop', etsy, 'buy-now'],
  ['Etsy', etsy, 'buy-now'],
])('"%s" to %s is %s', (words, to, purpose) => {
  expect(told(words, to)).toBe(purpose);
});

test.each([
  ['Privacy policy of Calendly', 'https://calendly.com/anna/30min'],
  ['Read our reviews on Treatwell', 'https://www.treatwell.de/ort/anna'],
  ['Log in', 'https://acme.as.me/'],
  ['Calendly', 'https://calendly.com/'],
  ['a potter from Cornwall', etsy],
  ['Book a table', 'https://shop.test/table'],
])('"%s" to %s tells nothing by its host', (words, to) => {
  expect(told(words, to)).toBeUndefined();
});

test('who earns by sending people to a marketplace sells nothing there', () => {
  expect(told('Buy on Amazon', 'https://www.amazon.com/dp/B01?tag=anna-20')).toBeUndefined();
  expect(told('Buy on Etsy', etsy, { rel: ['sponsored'] })).toBeUndefined();
});

test('in a footer a host is less sure: networks stand there', () => {
  expect(tellByHost(link({ to: 'https://ko-fi.com/anna', words: 'Ko-fi', place: 'footer' }), vocabulary)?.confidence).toBeLessThan(0.7);
});

const context = { vocabulary, platform: null, cartPages: new Set<string>(), checkoutPages: new Set<string>() };

test('what is bought on a marketplace is paid there', () => {
  const [found] = recogniseActions(pageFacts({ links: [link({ to: etsy, words: 'Buy on Etsy' })] }), context);
  expect(found).toMatchObject({ purpose: 'buy-now', to: etsy, leadsTo: 'checkout', follows: 'It is bought on etsy.com' });
});

test('a button whose form sends to such a host says where', () => {
  const paypal = 'https://www.paypal.com/donate';
  const button: Control = {
    ...link({ to: '/', words: 'Donate' }),
    does: 'submit',
    form: null,
    sendsTo: paypal,
    method: 'post',
    inTile: false,
    tileLink: null,
    disabled: false,
  };
  expect(recogniseActions(pageFacts({ controls: [button] }), context)).toMatchObject([{ purpose: 'donate', to: null, sendsTo: paypal }]);
});

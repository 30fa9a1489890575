import { expect, test } from 'vitest';
import { goalHostAt } from '@/lib/model/find-goal-host.ts';
import { goalHosts } from '@/lib/model/goal-hosts.ts';

test.each([
  ['https://calendly.com/anna/30min', 'book', 'calendly.com'],
  ['https://acme.simplybook.it/', 'book', 'simplybook.it'],
  ['https://www.doctolib.de/zahnarzt/berlin/praxis', 'book', 'doctolib.de'],
  ['https://www.booking.com/hotel/de/adler.html', 'book', 'booking.com'],
  ['https://www.eventbrite.co.uk/e/raku-day-tickets-1', 'book', 'eventbrite.co.uk'],
  ['https://donorbox.org/wells', 'donate', 'donorbox.org'],
  ['https://www.paypal.com/donate/?hosted_button_id=X', 'donate', 'paypal.com'],
  ['https://www.paypal.com/donate?hosted_button_id=X', 'donate', 'paypal.com'],
  ['https://ko-fi.com/anna', 'donate', 'ko-fi.com'],
  ['https://club.wildapricot.org/join', 'join', 'wildapricot.org'],
  ['https://www.etsy.com/shop/Anna', 'market', 'etsy.com'],
  ['https://anna.etsy.com/', 'market', 'etsy.com'],
  ['https://www.amazon.co.jp/dp/B01', 'market', 'amazon.co.jp'],
  ['https://buy.stripe.com/abc', 'checkout', 'buy.stripe.com'],
  ['https://acme.foxycart.com/cart?name=Vase', 'checkout', 'foxycart.com'],
])('%s hands over to %s', (address, handsOver, host) => {
  expect(goalHostAt(address)).toMatchObject({ handsOver, host });
});

test.each([
  'https://calendly.com/',
  'https://www.etsy.com/de/',
  'https://calendly.com/privacy',
  'https://help.etsy.com/hc/en',
  'https://www.booking.com/index.html',
  'https://www.paypal.com/de/webapps/mpp/ua/privacy-full',
  'https://www.paypal.com/donated',
  'https://notetsy.com/shop/Anna',
  'https://etsy.com.shop.test/shop/Anna',
  'https://shop.test/?to=https://www.etsy.com/shop/Anna',
  'https://shop.test/etsy.com/shop/Anna',
  'tel:+4930123',
  '',
])('"%s" hands over to nobody', (address) => {
  expect(goalHostAt(address)).toBeNull();
});

test('each place is listed once, in lower case, as a host with or without the beginning of a path', () => {
  const places = goalHosts.flatMap(({ hosts }) => hosts);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  for (const place of places) expect(place).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z0-9-]+)*$/);
});

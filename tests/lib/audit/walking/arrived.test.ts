import { expect, test } from 'vitest';
import { homePage, now, overlayDesk as desk, request } from '@/tests/fakes/overlay-desk.ts';

test('whoever puts something into the cart beside the path, and comes to a cart by a way of their own, has arrived', async () => {
  const { open, tell } = desk();
  await open().begin(request);
  expect(now(await tell('/basket'))).toBe('lost, back to 1');
  await tell('/story', { kind: 'strayed', words: 'Read more' });
  expect(now(await tell('/basket'))).toBe('lost, back to 1');
  await tell('/story', { kind: 'strayed', words: 'Add Keemun to cart' });
  expect(now(await tell('/faq'))).toMatch(/^lost/);
  // No check has read it: its address calls it so, as in a walk-through.
  expect(now(await tell('/basket'))).toBe('end');
});

test('after the press that puts it there, any page of the cart is the end, also one that only its address names', async () => {
  const { open, tell } = desk();
  await open().begin(request);
  const first = await tell('/');
  const legs = first.isOver ? [] : (first.path?.legs ?? []);
  const put = legs.findIndex(({ does }) => does === 'puts');
  await tell(new URL(legs[put]?.page ?? homePage).pathname, { kind: 'pressed', leg: put });
  expect(now(await tell('/checkout/cart/'))).toBe('end');
});

test('another page of what is sought is there as well; another page is not', async () => {
  const { open, tell } = desk();
  await open().begin({ ...request, visitor: 'doubtful', need: 'testimonials' });
  expect(now(await tell('/faq'))).toMatch(/^lost/);
  expect(now(await tell('/kind-words'))).toBe('end');
});

import type { PathLeg } from '@/lib/model/walked-path.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as view, userEvent } from 'vitest/browser';
import { endAll, host, leg, putting, shop, show, viewOf } from './shown-path.ts';

beforeEach(() => view.viewport(1000, 700));
afterEach(endAll);
test('the next link is ringed where it stands, follows the layout, and Enter takes the step without pressing it', async () => {
  const pressed = vi.fn();
  const { find, says, go, followed, told, shadow } = show(shop, viewOf([leg('Teas'), putting]));
  await says(/^Step 1 of 2: Teas$/);
  const link = document.querySelector<HTMLElement>('header a');
  link?.addEventListener('click', pressed);
  const isRinged = () => {
    const [ring, box] = [find('.ring').getBoundingClientRect(), link?.getBoundingClientRect() ?? new DOMRect()];
    return ring.left < box.left && ring.right > box.right && ring.top < box.top && ring.bottom > box.bottom && ring.width < box.width + 30;
  };
  await vi.waitFor(() => expect(isRinged()).toBe(true));
  document.body.style.paddingTop = '180px';
  await vi.waitFor(() => expect(isRinged()).toBe(true));
  document.body.style.paddingTop = '';
  expect(shadow()?.activeElement).toBe(go());
  await userEvent.keyboard('{Enter}');
  expect(followed).toEqual([`${location.origin}/teas`]);
  expect(told).toContainEqual({ kind: 'pressed', leg: 0 });
  expect(pressed).not.toHaveBeenCalled();
});

test("what puts something into the cart is pointed at; no button of the card presses it, and the user's press is told", async () => {
  const pressed = vi.fn();
  const { find, says, told, shadow } = show(shop, viewOf([putting]));
  await says(/^Step 1 of 1: Add to cart$/);
  const buy = document.querySelector<HTMLElement>('#buy');
  buy?.addEventListener('click', pressed);
  expect(find('.warns').textContent).toBe('Press it yourself: this puts 1 item in your cart. Floorwalker never does.');
  for (const button of shadow()?.querySelectorAll<HTMLElement>('.card__foot button') ?? []) button.click();
  buy?.click();
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(told.filter(({ kind }) => kind === 'pressed')).toEqual([]);
  await userEvent.click(buy ?? document.body);
  expect(pressed).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(told).toContainEqual({ kind: 'pressed', leg: 0 }));
});

test('a link that leads elsewhere than the check went is not followed, nor is one that says it acts', async () => {
  const acting = show(`<a href="/teas" data-method="post">Teas</a>`, viewOf([leg('Teas')]));
  await acting.says(/Teas$/);
  expect(acting.find('.warns').textContent).toMatch(/^Press it yourself/);
});

test('off screen: an edge mark with the direction, and "Scroll to it"', async () => {
  const { find, says, go } = show(`<div style="height:1500px"></div><a href="/teas">Teas</a>`, viewOf([leg('Teas')]));
  await says(/Teas$/);
  expect(find('.edge').textContent).toMatch(/^Teas 2 screenfuls below$/);
  expect(find('.ring').hidden).toBe(true);
  expect(go().textContent).toBe('Scroll to it');
  go().click();
  await vi.waitFor(() => expect(find('.ring').hidden).toBe(false), 3_000);
  expect(document.activeElement?.textContent).toBe('Teas');
});

describe('on a phone', () => {
  beforeEach(() => view.viewport(390, 844));
  test('behind a menu: the ring is on what opens it, "Open it" opens it, and then the link is ringed', async () => {
    const html = `<button type="button" aria-expanded="false" aria-controls="menu">Menu</button><nav id="menu" hidden><a href="/teas">Teas</a></nav>`;
    const { says, go, find } = show(html, viewOf([leg('Teas')]));
    const button = document.querySelector<HTMLElement>('button');
    button?.addEventListener('click', () => {
      button.setAttribute('aria-expanded', 'true');
      document.querySelector<HTMLElement>('#menu')?.removeAttribute('hidden');
    });
    await says(/open “Menu”$/);
    expect(find('.card__line').textContent).toBe('“Teas” stands inside “Menu”');
    go().click();
    await says(/: Teas$/);
    const card = find('.card').getBoundingClientRect();
    expect(card.left >= 0 && card.right <= 390 && card.bottom <= 844).toBe(true);
  });

  test('a button that may do more than open is not pressed', async () => {
    const pressed = vi.fn();
    const html = `<form><button aria-expanded="false" aria-controls="menu">Menu</button></form><nav id="menu" hidden><a href="/teas">Teas</a></nav>`;
    const { says, go } = show(html, viewOf([leg('Teas')]));
    document.querySelector('button')?.addEventListener('click', pressed);
    await says(/open “Menu”$/);
    go().click();
    expect(pressed).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Menu');
  });

  test('off screen there too, with the mark clear of the card', async () => {
    const { find, says } = show(`<div style="height:3000px"></div><a href="/teas">Teas</a>`, viewOf([leg('Teas')]));
    await says(/Teas$/);
    const [edge, card] = [find('.edge').getBoundingClientRect(), find('.card').getBoundingClientRect()];
    expect(edge.bottom <= card.top || edge.top >= card.bottom).toBe(true);
  });
});

test('required choices come before the button, one after the other', async () => {
  const choosing = { ...putting, steps: [{ ...leg('').steps[0], action: 'choose' }, ...putting.steps] } as PathLeg;
  const html = `<form><label>Weight <select required><option value="">Choose</option><option>100 g</option></select></label><button type="button">Add to cart</button></form>`;
  const { says } = show(html, viewOf([choosing]));
  await says(/^Step 1 of 2: choose “Weight/);
  await userEvent.selectOptions(document.querySelector('select') ?? document.body, '100 g');
  await says(/^Step 2 of 2: Add to cart$/);
});

test('a list of buttons of which one must be chosen comes before the button, by keyboard too', async () => {
  const choosing = { ...putting, steps: [{ ...leg('').steps[0], action: 'choose' }, ...putting.steps] } as PathLeg;
  const html = `<form><ul class="variant-options"><li><button type="button">White</button></li><li><button type="button">Black</button></li></ul>
    <button type="button">Add to cart</button></form>`;
  const { says, find } = show(html, viewOf([choosing]));
  const [white] = document.querySelectorAll('li');
  white?.addEventListener('click', () => white.classList.add('selected'));
  await says(/^Step 1 of 2: choose an option without a name$/);
  [...find('.card__foot').querySelectorAll('button')].find(({ textContent }) => textContent === 'Go to it')?.click();
  expect(document.activeElement?.textContent).toBe('White');
  await userEvent.keyboard('{Enter}');
  await says(/^Step 2 of 2: Add to cart$/);
});

test('Escape ends it: nothing is left, and the keyboard is back where it was', async () => {
  document.body.innerHTML = '';
  const { says, done } = show(`${shop}<input id="field">`, viewOf([leg('Teas')]));
  const html = document.body.outerHTML;
  await says(/Teas$/);
  await userEvent.keyboard('{Escape}');
  await done;
  expect(host()).toBeNull();
  expect(document.body.outerHTML).toBe(html);
  expect(document.documentElement.getAttributeNames().filter((name) => /class|style/.test(name))).toEqual([]);
});

test('lost, found, arrived', async () => {
  const lost = viewOf([leg('Teas')], { stand: { at: 'lost', back: 0 } });
  const { says, find, go, told } = show(shop, lost, {
    reply: ({ does }) => (does.kind === 'from-here' ? viewOf([leg('Teas')], { stand: { at: 'end' } }) : undefined),
  });
  await says(/^You have left the path$/);
  expect(find('.card__line').textContent).toBe('This page is not on it. Step 1 was “Teas”.');
  expect(find('.card__foot').textContent).toBe('Back to step 1New path from here');
  go().click();
  await says(/^You are there\. 3 clicks; on a phone 5\.$/);
  expect(told).toContainEqual({ kind: 'from-here' });
});

import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page as view } from 'vitest/browser';
import { endAll, ends, host, leg, putting, shop, show, viewOf } from './shown-path.ts';

beforeEach(() => view.viewport(1000, 700));
afterEach(endAll);
describe('a page that fights', () => {
  const rules = `* { all: unset !important; z-index: 2147483647 !important; --ink: yellow !important } html > *:not(head):not(body) { display: none !important } #lid { position: fixed !important; inset: 0 !important; background: red !important; display: block !important }`;
  test('is still shown the card, readable and on top', async () => {
    const style = document.createElement('style');
    style.dataset['test'] = '';
    style.textContent = rules;
    document.head.append(style);
    const { says, find } = show(`${shop}<div id="lid"></div>`, viewOf([leg('Teas')]));
    await says(/Teas$/);
    const card = find('.card');
    const box = card.getBoundingClientRect();
    expect(box.width).toBeGreaterThan(300);
    expect(document.elementFromPoint(box.left + 40, box.top + 30)).toBe(host());
    expect(getComputedStyle(card).color).not.toMatch(/255, 255, 0\)/);
    // Beside the card the page gets every press.
    expect(document.elementFromPoint(5, 300)).not.toBe(host());
  });

  test('has it back when it takes it out once, and is left alone when it means it', async () => {
    const { says, told, done } = show(shop, viewOf([leg('Teas')]));
    await says(/Teas$/);
    host()?.remove();
    await vi.waitFor(() => expect(host()).not.toBeNull());
    const watch = new MutationObserver(() => host()?.remove());
    watch.observe(document.documentElement, { childList: true });
    host()?.remove();
    await done;
    watch.disconnect();
    expect(told.at(-1)).toEqual({ kind: 'close' });
    expect(host()).toBeNull();
  });

  test('words of the page are shown as words, however long', async () => {
    const words = `<img src=x onerror=alert(1)> ${'Donaudampfschifffahrtsgesellschaft'.repeat(6)}`.slice(0, 200);
    const { says, find } = show(`<a href="/teas">x</a>`, viewOf([leg(words)]));
    await says(/<img src=x/);
    const card = find('.card');
    expect(card.querySelector('img')).toBeNull();
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });
});

describe.each(['light', 'dark'])('in %s', (scheme) => {
  test.each([
    ['a step', [leg('Teas'), putting, leg('Cart')], {}],
    ['a press', [putting], {}],
    ['the end', [putting], { stand: { at: 'end' } }],
    ['a lost way', [leg('Teas')], { stand: { at: 'lost', back: 0 } }],
  ] as const)('%s breaks no rule of axe', async (_, legs, change) => {
    const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    document.title = 'Shop';
    document.documentElement.lang = 'en';
    const { says, find, shadow } = show(shop, viewOf(legs, change));
    await says(/./);
    const card = openTwin(shadow(), find('.fw'));
    for (const end of ends.splice(0)) end();
    await vi.waitFor(() => expect(host()).toBeNull());
    const { violations, passes } = await axe.run(card);
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true);
    const small = [...(card.shadowRoot?.querySelectorAll('button, select') ?? [])].filter((one) => one.getBoundingClientRect().height < 24);
    expect(small).toEqual([]);
  });
});

/** The same in an open part: nobody sees into the closed one, nor does axe. */
function openTwin(root: ShadowRoot | null, stage: HTMLElement): HTMLElement {
  const twin = document.createElement('div');
  const open = twin.attachShadow({ mode: 'open' });
  open.adoptedStyleSheets = root?.adoptedStyleSheets ?? [];
  open.append(stage.cloneNode(true));
  document.body.append(twin);
  return twin;
}

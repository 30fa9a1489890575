import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';

import { host, press, record } from './recorded.ts';

test('the time goes on, the task stands there, and nothing else of the way', async () => {
  const { within } = await record();
  expect(within().querySelector('.time')?.textContent).toBe('1:01');
  expect(within().querySelector('.task')?.textContent).toBe('Find out what delivery costs');
  await vi.waitFor(() => expect(within().querySelector('.time')?.textContent).toBe('1:02'), 2_500);
  expect(within().mode).toBe('closed');
});

test('one that is ended in the report is taken away, though nobody presses anything here', async () => {
  const { endElsewhere, done } = await record();
  endElsewhere();
  await done;
  expect(host()).toBeNull();
});

test('clicks on the page are told, those on the strip are not; what is typed into the page is never told', async () => {
  const { turns, kinds, find } = await record();
  await userEvent.click(document.querySelector('#buy') ?? document.body);
  await userEvent.click(document.querySelector('input') ?? document.body);
  await userEvent.keyboard('secret');
  find('Remark').focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(kinds().filter((kind) => kind === 'clicked')).toHaveLength(1));
  await new Promise((next) => setTimeout(next, 100));
  expect(kinds().filter((kind) => kind === 'clicked')).toHaveLength(1);
  expect(JSON.stringify(turns)).not.toContain('secret');
});

test('a remark is told until it is heard, and its letters are nothing to the page', async () => {
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key));
  let refused = 0;
  const { turns, within, find } = await record({}, (turn) => turn.kind !== 'remarked' || (refused += 1) > 2);
  find('Remark').focus();
  await userEvent.keyboard('{Enter}');
  heard.length = 0;
  await userEvent.keyboard('Where is it?{Enter}');
  await vi.waitFor(() => expect(within().querySelector('.said')?.textContent).toBe('Kept.'), 3_000);
  const remarks = turns.filter((turn) => turn.kind === 'remarked');
  expect(remarks.length).toBeGreaterThan(2);
  expect(new Set(remarks.map(({ words, number }) => `${number} ${words}`))).toEqual(new Set(['1 Where is it?']));
  expect(heard).toEqual([]);
});

test('after a remark the band is as low as before, so that what stands at the edge of the page can be pressed', async () => {
  const { within, find } = await record();
  const height = () => within().querySelector('.strip')?.getBoundingClientRect().height ?? 0;
  const before = height();
  find('Remark').focus();
  await userEvent.keyboard('{Enter}');
  expect(height()).toBeGreaterThan(before);
  await userEvent.keyboard('Where is it?{Enter}');
  await vi.waitFor(() => expect(within().querySelector('.said')?.textContent).toBe('Kept.'), 3_000);
  expect(height()).toBe(before);
  expect(find('Remark').getAttribute('aria-expanded')).toBe('false');
  expect(within().activeElement).toBe(find('Remark'));
});

test('on a full disk it says that nothing is kept, tells again slowly, and lets the remark stand until it is', async () => {
  let refused = 0;
  const { within, find } = await record({}, (turn) => turn.kind !== 'remarked' || (refused += 1) > 1 || 'no-room');
  const said = () => within().querySelector('.said')?.textContent;
  find('Remark').focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('Where is it?{Enter}');
  await vi.waitFor(() => expect(said()).toBe('Not kept: no room on this disk.'), 2_000);
  expect(within().querySelector('input')?.value).toBe('Where is it?');
  await new Promise((next) => setTimeout(next, 1_000));
  expect(refused).toBe(1);
  await vi.waitFor(() => expect(said()).toBe('Kept.'), 5_000);
  expect(within().querySelector('input')?.value).toBe('');
}, 15_000);

test.each([
  ['Finish', 'finished'],
  ['Give up', 'gave-up'],
])('%s ends it, and nothing of it is left', async (words, how) => {
  const { turns, find, done } = await record();
  find(words).focus();
  await userEvent.keyboard('{Enter}');
  await done;
  expect(turns.at(-1)).toEqual({ kind: 'ended', how });
  expect(host() === null).toBe(true);
});

test('how far down was scrolled is told once it rests', async () => {
  const { turns } = await record();
  scrollTo(0, 1_500);
  await vi.waitFor(() => expect(turns.some((turn) => turn.kind === 'scrolled' && turn.depth > 50)).toBe(true), 3_000);
});

test('it moves out of the way of what lies below it', async () => {
  const { within, find } = await record();
  const strip = within().querySelector('.strip');
  expect(strip?.getBoundingClientRect().bottom).toBe(innerHeight);
  find('Move up').focus();
  await userEvent.keyboard('{Enter}');
  expect(strip?.getBoundingClientRect().top).toBe(0);
  expect(find('Move down')).toBeTruthy();
});

test('a page that takes it out has it back; one that means it is let have its way, and recording goes on', async () => {
  const { kinds } = await record();
  host()?.remove();
  await vi.waitFor(() => expect(host() !== null).toBe(true), 3_000);
  for (let time = 0; time < 6 && host(); time += 1) {
    host()?.remove();
    await new Promise((next) => setTimeout(next, 600));
  }
  expect(host() === null).toBe(true);
  await press(document.querySelector('#buy') ?? document.body);
  await vi.waitFor(() => expect(kinds()).toContain('clicked'));
}, 15_000);

describe.each(['light', 'dark'])('in %s', (scheme) => {
  test.each(['desktop', 'phone'] as const)('on %s it breaks no rule of axe, its dot is seen without moving', async (device) => {
    const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
    document.title = 'Shop';
    document.documentElement.lang = 'en';
    const { within, find } = await record({ device });
    find('Remark').click();
    const dot = within().querySelector('.dot') ?? document.body;
    expect(getComputedStyle(dot)).toMatchObject({ animationName: 'none', opacity: '1', width: '12px' });
    const twin = openTwin(within());
    const { violations, passes } = await axe.run(twin);
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true);
    const small = [...(twin.shadowRoot?.querySelectorAll('button, input') ?? [])].filter((one) => one.getBoundingClientRect().height < 24);
    expect(small).toEqual([]);
    twin.remove();
  });
});

/** The same in an open part: nobody sees into the closed one, nor does axe. */
function openTwin(root: ShadowRoot): HTMLElement {
  const twin = document.createElement('div');
  const part = twin.attachShadow({ mode: 'open' });
  part.adoptedStyleSheets = root.adoptedStyleSheets;
  part.append(...[...root.children].map((child) => child.cloneNode(true)));
  document.body.append(twin);
  return twin;
}

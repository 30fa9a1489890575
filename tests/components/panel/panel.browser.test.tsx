import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { panelSpecimens } from '../gallery/panel-specimens.ts';
import { SpecimenPanel } from '../gallery/SpecimenPanel.tsx';

afterEach(cleanup);
beforeEach(() => page.viewport(320, 640));

async function show(name: string): Promise<HTMLElement> {
  const specimen = panelSpecimens.find((one) => one.name === name);
  if (!specimen) throw new Error(`There is no ${name}.`);
  const { container } = render(<SpecimenPanel specimen={specimen} />);
  await act(() => Promise.resolve());
  return container;
}
const spoken = (panel: HTMLElement) => panel.querySelector('.panel > [role="status"]')?.textContent;

test.each(panelSpecimens)('$name fits a panel of 320 pixels, in both directions', async ({ name }) => {
  for (const dir of ['ltr', 'rtl']) {
    document.documentElement.dir = dir;
    await show(name);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    cleanup();
  }
  document.documentElement.dir = 'ltr';
});

test('another page is spoken once: what is worked out of it later is not', async () => {
  const before = spoken(await show('panel-working'));
  cleanup();
  expect(before).toMatch(/^This is a product page\. Assam Second Flush/);
  expect(spoken(await show('panel-page'))).toBe(before);
});

test('who loses most stands out, with what would help; who goes on is offered nothing', async () => {
  const panel = await show('panel-page');
  expect(panel.querySelector('.is-worst h3')?.textContent).toBe('Doubtful');
  expect(panel.querySelectorAll('.stuck [role="switch"]')).toHaveLength(3);
  expect(panel.querySelector('[data-visitor="informed"] .stuck__fix')).toBeNull();
});

test('of a page that was not read it is said that it was not and why, and no figure of it', async () => {
  const panel = await show('panel-unread');
  expect(panel.querySelector('h1')?.textContent).toBe('This page was not read.');
  expect(panel.textContent).toContain('More of what was sampled.');
  expect(panel.querySelector('.from, .stuck')).toBeNull();
});

test('beside a tab that is not seen nothing is said of any site', async () => {
  const panel = await show('panel-unknown-tab');
  expect(panel.textContent).not.toMatch(/Alder|checked|note/i);
  expect(panel.querySelector('textarea')).toBeNull();
});

test('fixes that are switched on in the report move the figures here, and it is said that they do and what does not', async () => {
  const scores = (panel: HTMLElement) => [...panel.querySelectorAll('.scores > ul .num')].map(({ textContent }) => textContent);
  const before = scores(await show('panel-page'));
  cleanup();
  const panel = await show('panel-tried');
  const after = scores(panel);
  expect(after[2]).toBe(`${before[2]} → ${Number(before[2]) + 9}`);
  expect([after[0], after[1], after[3]]).toEqual([before[0], before[1], before[3]]);
  expect(panel.querySelector('.scores__tried')?.textContent).toContain('2 fixes that are switched on in the report');
});

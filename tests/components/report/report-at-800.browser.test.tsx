import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { reportSpecimens } from '../gallery/report-specimens.ts';
import { SpecimenReport } from '../gallery/SpecimenReport.tsx';

afterEach(cleanup);

const [whole] = reportSpecimens;
if (!whole) throw new Error('The specimens are gone');
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

test('beside a client’s window, at 800 pixels, verdicts are lines and not columns of letters, and a way of five clicks is seen whole', async () => {
  await page.viewport(800, 900);
  render(<SpecimenReport specimen={whole} />);
  await expect.poll(() => document.querySelector('#not-read > *') !== null, { timeout: 20_000 }).toBe(true);

  expect(all('.board__verdict').length).toBe(4);
  for (const verdict of all('.board__verdict')) expect(verdict.getBoundingClientRect().width).toBeGreaterThan(150);
  expect(all('.strip ol').some((way) => way.children.length >= 7)).toBe(true);
  for (const strip of all('.strip__scroll')) expect(strip.scrollWidth).toBeLessThanOrEqual(strip.clientWidth);
});

const tried = reportSpecimens.find(({ name }) => name === 'report-tried');

test.each([800, 894, 390])('beside the side panel, at %i pixels, what a switched fix does is seen from the fix on', async (width) => {
  if (!tried) throw new Error('No specimen has fixes switched on');
  await page.viewport(width, 700);
  render(<SpecimenReport specimen={tried} />);
  await expect.poll(() => document.querySelector('#not-read > *') !== null, { timeout: 20_000 }).toBe(true);
  document.querySelector('.fixes .is-on')?.scrollIntoView({ block: 'center' });
  for (const figure of all('.whatif .whatif__fig')) {
    const { top, bottom } = figure.getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  }
});

test('at 800 pixels the directory is one line that stays, moved to what is read, and the head leads on', async () => {
  await page.viewport(800, 900);
  render(<SpecimenReport specimen={whole} />);
  await expect.poll(() => document.querySelector('#not-read > *') !== null, { timeout: 20_000 }).toBe(true);
  const entries = all('.report__toc a');
  expect(new Set(entries.map((entry) => Math.round(entry.getBoundingClientRect().top))).size).toBe(1);
  expect(all('.report__tools .btn--go').map(({ textContent }) => textContent)).toEqual(['Show path on page']);
  document.querySelector('#counting')?.scrollIntoView();
  await expect.poll(() => document.querySelector('[aria-current]')?.getAttribute('href')).toBe('#counting');
  const { left, right, top } = document.querySelector('[aria-current]')?.getBoundingClientRect() ?? new DOMRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(innerWidth);
  expect(top).toBeGreaterThanOrEqual(0);
  // A part that a link leads to stands below what stays, whole.
  const heading = document.querySelector('#counting-title')?.getBoundingClientRect().top ?? 0;
  expect(heading).toBeGreaterThan(document.querySelector('.report__toc')?.getBoundingClientRect().bottom ?? Infinity);
});

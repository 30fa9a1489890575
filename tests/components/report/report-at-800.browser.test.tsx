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

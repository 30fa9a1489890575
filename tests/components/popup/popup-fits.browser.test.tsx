import '@/components/base.css';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SpecimenPopup } from '../gallery/SpecimenPopup.tsx';
import { specimens } from '../gallery/specimens.ts';

afterEach(cleanup);

function show(name: string): void {
  const specimen = specimens.find((one) => one.name === name);
  if (!specimen) throw new Error(`There is no ${name}.`);
  render(<SpecimenPopup specimen={specimen} />);
}
const box = (element: Element) => element.getBoundingClientRect();

test.each([
  [380, 600],
  [400, 510],
])('in a popup of %i by %i nothing that is said before a check lies under the red button', async (width, height) => {
  await page.viewport(width, height);
  show('before');
  await expect.poll(() => document.querySelector('.pre__says')).not.toBeNull();
  const button = document.querySelector('.btn--go');
  if (!button) throw new Error('There is no red button.');
  for (const line of document.querySelectorAll('.pre__says > li')) expect(box(line).bottom).toBeLessThanOrEqual(box(button).top);
});

test('in a narrow popup no visitor’s name lies under what is said of it', async () => {
  await page.viewport(320, 600);
  show('halted-offline');
  await expect.poll(() => document.querySelector('.early em')).not.toBeNull();
  for (const row of document.querySelectorAll('.early:has(em)')) {
    const [name, words] = [row.querySelector('b'), row.querySelector('em')].map((one) => one && box(one));
    const isApart = name && words && (words.left >= name.right || words.top >= name.bottom - 4);
    expect(isApart, row.textContent ?? '').toBe(true);
  }
});

import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { toHtml } from '@/lib/report/to-html.ts';
import { hostileAudit } from '../gallery/hostile-audit.ts';
import { teaShop } from '../gallery/report-audits.ts';
import { reportSpecimens } from '../gallery/report-specimens.ts';
import { SpecimenReport } from '../gallery/SpecimenReport.tsx';

afterEach(cleanup);

const [whole] = reportSpecimens;
const specimen = reportSpecimens.find(({ name }) => name === 'report-hostile');
if (!whole?.view || !specimen) throw new Error('The specimens are gone');

/** All parts stand there. */
const drawn = () => expect.poll(() => document.querySelector('#not-read > *') !== null, { timeout: 20_000 }).toBe(true);
const isHacked = (): boolean => 'hacked' in globalThis;

test.each([320, 1280])('names of 5,000 characters are neither run nor wider than a screen of %d pixels', async (width) => {
  await page.viewport(width, 800);
  render(<SpecimenReport specimen={specimen} />);
  await drawn();
  act(() => document.querySelectorAll<HTMLElement>('summary').forEach((one) => one.click()));

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(document.body.textContent).toContain('<script>globalThis.hacked = true</script>');
  expect(isHacked()).toBe(false);
});

test('nor do they run in the file that is saved', () => {
  const file = new DOMParser().parseFromString(toHtml(hostileAudit), 'text/html');

  expect(file.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
  expect(file.body.textContent).toContain('<script>globalThis.hacked = true</script>');
});

test.each([0, 1, 10_000])('a check of %d pages is shown whole', async (pages) => {
  await page.viewport(1280, 800);
  const shop = teaShop(Math.max(14, pages));
  const result = pages < 14 ? { ...shop, pages: shop.pages.slice(0, pages), journeys: [] } : shop;
  const view = { ...whole.view, result } as NonNullable<typeof whole.view>;
  render(<SpecimenReport specimen={{ name: 'report-whole', view }} />);
  await drawn();

  expect(document.querySelectorAll('.part')).not.toHaveLength(0);
  expect(document.body.textContent).not.toContain('Floorwalker itself stopped');
});

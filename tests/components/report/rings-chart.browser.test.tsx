import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RingsChart } from '@/components/report/RingsChart.tsx';
import { teaShop } from '../gallery/report-audits.ts';

const origin = 'https://alderandleaf.example';

afterEach(cleanup);
beforeAll(() => page.viewport(1040, 720));
const shop = teaShop(214);
const walk = (...keys: readonly string[]) => keys.forEach((key) => fireEvent.keyDown(screen.getByRole('application'), { key }));
const said = () => screen.getByRole('status').textContent;

test('arrows lead outwards and along, and say where one is; Enter asks for the way', () => {
  const onOpenPath = vi.fn<(url: string) => void>();
  render(<RingsChart audit={shop} device="desktop" onOpenPath={onOpenPath} />);

  walk('ArrowUp');
  expect(said()).toMatch(/1 click/);
  walk('ArrowUp');
  expect(said()).toMatch(/2 clicks/);
  const before = said();
  walk('ArrowRight');
  expect(said()).not.toBe(before);
  walk('ArrowLeft');
  expect(said()).toBe(before);
  walk('End', 'Enter');
  expect(said()).toBe('Cart, /cart, 3 clicks, in Cart and checkout, Cart, on the way');
  expect(onOpenPath.mock.calls).toEqual([[`${origin}/cart`]]);
});

test('a place of several pages opens as a list, and Escape gives the focus back', () => {
  const onOpenPath = vi.fn<(url: string) => void>();
  render(<RingsChart audit={teaShop(2500)} device="desktop" onOpenPath={onOpenPath} />);

  walk('ArrowUp', 'ArrowUp');
  for (let step = 0; step < 80 && !/^\d+ pages/.test(said() ?? ''); step += 1) walk('ArrowRight');
  expect(said()).toMatch(/^\d+ pages: /);
  walk('Enter');
  expect(onOpenPath).not.toHaveBeenCalled();
  const list = screen.getByRole('region', { name: /pages at this place/ });
  fireEvent.click(firstOf(within(list).getAllByRole('button', { name: /./ }).slice(1)));
  expect(onOpenPath).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(list, { key: 'Escape' });
  expect(screen.queryByRole('region', { name: /pages at this place/ })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('application'));
});

test('the picture has a name and says what the table beside it holds', () => {
  render(<RingsChart audit={shop} device="phone" onOpenPath={() => undefined} />);

  const picture = screen.getByRole('img', { name: 'Click rings, phone' });
  const far = shop.pages.filter(({ clicks }) => (clicks.phone ?? 0) >= 5).length;
  expect(picture.querySelector('desc')?.textContent).toContain(`${far} pages are 5 or more clicks away`);
  expect(
    within(screen.getByRole('row', { name: /^5 or more/ }))
      .getAllByRole('cell')
      .at(-1)?.textContent,
  ).toBe(String(far));
});

test('a press on a page asks for its way, a drag does not', () => {
  const onOpenPath = vi.fn<(url: string) => void>();
  render(<RingsChart audit={shop} device="desktop" onOpenPath={onOpenPath} />);
  const plan = screen.getByRole('application');
  const step = firstOf(
    [...plan.querySelectorAll('.rg__step-number')].filter(({ textContent }) => textContent === '2'),
  ).getBoundingClientRect();
  const at = { clientX: step.x + step.width / 2, clientY: step.y + step.height / 2, bubbles: true };

  fireEvent.click(plan, at);
  expect(onOpenPath.mock.calls).toEqual([[`${origin}/teas/black/assam-second-flush`]]);
  fireEvent.pointerDown(plan, { ...at, pointerId: 1 });
  plan.setPointerCapture = () => undefined;
  fireEvent.pointerMove(plan, { ...at, pointerId: 1, clientX: at.clientX + 30 });
  fireEvent.pointerUp(plan, { ...at, pointerId: 1 });
  fireEvent.click(plan, at);
  expect(onOpenPath).toHaveBeenCalledTimes(1);
});

test('5,000 pages are few nodes', () => {
  const { container } = render(<RingsChart audit={teaShop(5000)} device="desktop" onOpenPath={() => undefined} />);

  expect(container.querySelectorAll('svg *').length).toBeLessThan(200);
  expect(container.textContent).toMatch(/A seat stands for up to \d+ pages of one kind/);
});

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('There is none');
  return first;
}

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ScoreSum } from '@/components/ScoreSum.tsx';
import { sumOfNeeds } from '@/components/sum-of-needs.ts';
import { weakestNeeds } from '@/components/weakest-needs.ts';
import type { Need, VisitorScore } from '@/lib/model/audit-export.ts';
import { phoneAudit } from './gallery/phone-audits.ts';
import { shopVisitors } from './gallery/shop-audit.ts';

afterEach(cleanup);

const visitor = (id: VisitorScore['id']) => {
  const found = shopVisitors.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('needs that are open or left out do not count', () => {
  const need = (state: Need['state'], weight: number, points: number): Need => ({
    id: state,
    label: state,
    state,
    weight,
    points,
    evidence: [],
  });
  expect(sumOfNeeds([need('found', 40, 30), need('not-found', 25, 4), need('not-known', 20, 0), need('does-not-apply', 15, 0)])).toEqual({
    points: 34,
    known: 65,
    open: 20,
    leftOut: 15,
  });
});

test.each([
  ['informed', '63 of 100'],
  ['questioning', '42 of 75 = 56 of 100'],
  ['doubtful', '34 of 90 = 38 of 100'],
  ['uninformed', '56 of 85 = 66 of 100'],
] as const)('the sum of the %s visitor reads %s', (id, total) => {
  render(<ScoreSum visitor={visitor(id)} />);
  expect(screen.getByText(total)).toBeTruthy();
});

test('a sum on a phone says so, and the score of the other device', () => {
  const informed = phoneAudit.visitors.find(({ id }) => id === 'informed');
  if (!informed) throw new Error('informed');
  const { container } = render(<ScoreSum visitor={informed} />);
  expect(screen.getByText('Points, phone')).toBeTruthy();
  expect(screen.getByText('55 of 100')).toBeTruthy();
  expect(container.textContent).toContain('On a desktop: 63, 55–70.');
  cleanup();
  expect(render(<ScoreSum visitor={visitor('informed')} />).container.textContent).toContain('On a phone: not yet known.');
});

test('each score on a phone is the sum of its points', () => {
  for (const { devices } of phoneAudit.visitors) {
    const { points, known } = sumOfNeeds(devices.phone.needs);
    expect(devices.phone.score).toBe(Math.round((100 * points) / known));
  }
});

test('the points printed line by line add up to the total', () => {
  render(<ScoreSum visitor={visitor('doubtful')} />);
  const printed = screen.getAllByText(/^\d+ of \d+$/).map((line) => line.textContent.split(' of ').map(Number));
  expect(printed.reduce((sum, [points = 0]) => sum + points, 0)).toBe(34);
  expect(printed.reduce((sum, [, weight = 0]) => sum + weight, 0)).toBe(90);
});

test('what is not yet known is never printed as not found', () => {
  render(<ScoreSum visitor={visitor('doubtful')} />);
  const row = screen.getByText('Proof by others').closest('li');
  expect(row?.textContent).toContain('not yet known');
  expect(row?.textContent).not.toContain('not found');
});

test('a score that could not be given says so instead of an equation', () => {
  const { devices, ...rest } = visitor('doubtful');
  render(<ScoreSum visitor={{ ...rest, score: null, devices: { ...devices, desktop: { ...devices.desktop, score: null } } }} />);
  expect(screen.getByText('34 of 90, no score yet')).toBeTruthy();
});

test('the weakest needs are those that lose most points, known ones only', () => {
  expect(weakestNeeds(shopVisitors, 3)).toEqual([
    { visitor: 'doubtful', label: 'Reviews on product pages', lost: 25 },
    { visitor: 'questioning', label: 'Answers close to the products', lost: 15 },
    { visitor: 'questioning', label: 'Delivery and returns on the product page', lost: 15 },
  ]);
});

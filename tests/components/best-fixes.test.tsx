// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { BestFixes } from '@/components/BestFixes.tsx';
import { fixedAudit } from './gallery/phone-audits.ts';

afterEach(cleanup);

test('three fixes at most, each with the visitor it helps most', () => {
  render(<BestFixes result={fixedAudit} />);
  expect(screen.getByRole('heading').textContent).toContain('Three fixes that gain most');
  const rows = screen.getAllByRole('listitem');
  expect(rows).toHaveLength(3);
  expect(within(rows[1] as HTMLElement).getByText('+17')).toBeTruthy();
  expect(rows[1]?.textContent).toContain('Uninformed');
});

test('what they give together is told as judged, and that it is less than their sum', () => {
  const { container } = render(<BestFixes result={fixedAudit} />);
  expect(container.textContent).toContain('doubtful 34 → 60');
  expect(container.textContent).toContain('informed 55 → 54');
  expect(container.textContent).toContain('less than their sum');
});

test('fixes that do not overlap are not said to', () => {
  const apart = fixedAudit.fixes.map((fix) => ({ ...fix, gains: { ...fix.gains, doubtful: { desktop: 13, phone: 13 } } }));
  const { container } = render(<BestFixes result={{ ...fixedAudit, fixes: apart.filter((_, at) => at !== 2) }} />);
  expect(container.textContent).not.toContain('overlap');
});

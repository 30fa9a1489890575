// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CrashBoundary } from '@/components/CrashBoundary.tsx';

afterEach(cleanup);

function Broken(): never {
  throw new Error('score of nobody');
}

test('a bug in a screen is told with lines that can be copied', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    configurable: true,
  });
  render(
    <CrashBoundary failure={null}>
      <Broken />
    </CrashBoundary>,
  );
  expect(screen.getByRole('heading', { name: 'Floorwalker itself stopped.' })).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Copy these lines' })));
  expect(copied[0]).toContain('score of nobody');
  expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  quiet.mockRestore();
});

test('a bug outside of the screens is told as well', () => {
  render(<CrashBoundary failure="the archive is closed">{null}</CrashBoundary>);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'For a report' }).value).toBe('the archive is closed');
});

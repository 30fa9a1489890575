// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import { createPopupStore } from '@/lib/state/popup-store.ts';
import { fakePopupWorld } from '../../fakes/popup-world.ts';

test('on a page of its own the popup says so, without the address of it', () => {
  vi.stubGlobal('location', { origin: 'chrome-extension://abc' });
  const store = createPopupStore(
    fakePopupWorld({ tab: { id: 7, url: 'chrome-extension://abc/report.html?audit=1' } }),
    new AbortController().signal,
  );
  render(<Popup store={store} onSave={() => undefined} onReport={() => undefined} />);
  vi.unstubAllGlobals();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This is a page of Floorwalker.');
  expect(document.body.textContent).not.toContain('report.html');
});

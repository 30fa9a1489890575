import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { press, record } from './recorded.ts';

test('a drawer that holds the focus, reads all keys and closes at presses outside of it leaves the strip alone', async () => {
  const { turns, within, find } = await record();
  const drawer = document.createElement('div');
  drawer.innerHTML = '<button type="button">Checkout</button>';
  document.body.append(drawer);
  const over = new AbortController();
  const until = { capture: true, signal: over.signal };
  const inside = (event: Event) => event.composedPath().includes(drawer);
  const read: string[] = [];
  document.addEventListener('keydown', (event) => (read.push(event.key), event.preventDefault()), until);
  document.addEventListener('focusin', (event) => inside(event) || drawer.querySelector('button')?.focus(), until);
  drawer.addEventListener('focusout', () => drawer.querySelector('button')?.focus(), until);
  document.addEventListener('click', (event) => inside(event) || drawer.remove(), { signal: over.signal });
  drawer.querySelector('button')?.focus();
  await press(find('Remark'));
  await userEvent.keyboard('Hm{Enter}');
  await vi.waitFor(() => expect(within().querySelector('.said')?.textContent).toBe('Kept.'), 3_000);
  over.abort();
  expect(turns.flatMap((turn) => (turn.kind === 'remarked' ? [turn.words] : []))).toEqual(['Hm']);
  expect(read).toEqual([]);
  expect(drawer.isConnected).toBe(true);
});

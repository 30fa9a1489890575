import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useCurrentPart } from '@/components/report/use-current-part.ts';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', ' ');
});

const heights = { pages: 1600, ways: 900, short: 60, notes: 200, counting: 300, 'not-read': 150 };
const ids = Object.keys(heights);

function Parts() {
  const current = useCurrentPart(ids);
  return (
    <>
      <nav style={{ position: 'fixed', top: 0, right: 0 }}>
        {ids.map((id) => (
          <a key={id} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
            {id}
          </a>
        ))}
      </nav>
      {Object.entries(heights).map(([id, height]) => (
        <section key={id} id={id} style={{ height }} />
      ))}
    </>
  );
}
const current = () => document.querySelector('[aria-current]')?.textContent;
const show = () => render(<Parts />);

test.each(ids)('a link to %s is the one that is marked, wherever the page can stop', async (id) => {
  show();
  fireEvent.click(screen.getByRole('link', { name: id }));
  document.getElementById(id)?.scrollIntoView();
  await expect.poll(current).toBe(id);
  // Twice the same way leads to the same place.
  scrollTo(0, 0);
  await expect.poll(current).toBe('pages');
  fireEvent.click(screen.getByRole('link', { name: id }));
  document.getElementById(id)?.scrollIntoView();
  await expect.poll(current).toBe(id);
});

test('whoever scrolls on by hand is told the part that is read', async () => {
  show();
  fireEvent.click(screen.getByRole('link', { name: 'ways' }));
  document.getElementById('ways')?.scrollIntoView();
  await expect.poll(current).toBe('ways');
  scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(current).toBe('not-read');
});

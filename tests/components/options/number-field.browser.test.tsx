import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NumberField } from '@/components/options/NumberField.tsx';

const kept: number[] = [];
beforeEach(() => void (kept.length = 0));
afterEach(cleanup);

function Limit() {
  const [value, set] = useState(250);
  const keep = (next: number): void => {
    kept.push(next);
    set(next);
  };
  return <NumberField label="Pages at most" help="Most sites are read whole." value={value} most={10_000} onChange={keep} />;
}

const field = () => screen.getByLabelText<HTMLInputElement>('Pages at most');
const enter = (words: string): void => {
  fireEvent.focus(field());
  for (let end = 1; end <= words.length; end += 1) fireEvent.change(field(), { target: { value: words.slice(0, end) } });
};

test('a limit is kept once, when its field is left, and not at each digit on the way', () => {
  render(<Limit />);
  enter('1000');
  expect(kept).toEqual([]);
  fireEvent.blur(field());
  expect(kept).toEqual([1000]);
  expect(field().value).toBe('1000');
});

test('Enter keeps it too, and Escape gives back what stood there before', () => {
  render(<Limit />);
  enter('40');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(kept).toEqual([40]);
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(kept).toEqual([40, 250]);
  expect(field().value).toBe('250');
});

test('Escape drops what was typed and never kept', () => {
  render(<Limit />);
  enter('999');
  fireEvent.keyDown(field(), { key: 'Escape' });
  fireEvent.blur(field());
  expect(field().value).toBe('250');
  expect(kept).toEqual([]);
});

test.each([
  ['20000', '10,000 is the most. Until then 250 holds; Esc brings it back.'],
  ['0', '1 is the least. Until then 250 holds; Esc brings it back.'],
  ['many', 'A whole number from 1 to 10,000. Until then 250 holds; Esc brings it back.'],
])('%s is not kept, and what is wrong with it is said', (words, fault) => {
  render(<Limit />);
  enter(words);
  fireEvent.blur(field());
  expect(kept).toEqual([]);
  expect(screen.getByRole('alert').textContent).toBe(fault);
  expect(field().value).toBe(words);
});

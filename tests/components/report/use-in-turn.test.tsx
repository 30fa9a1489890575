// @vitest-environment jsdom
import { render, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useInTurn } from '@/components/report/use-in-turn.ts';

test('the first part is seen alone, then the others come, never all at once', async () => {
  const seen: number[] = [];
  function Parts() {
    seen.push(useInTurn(9));
    return null;
  }
  render(<Parts />);
  await waitFor(() => expect(seen.at(-1)).toBeGreaterThanOrEqual(9));
  expect(seen[0]).toBe(1);
  expect(Math.max(...seen.map((drawn, at) => drawn - (seen[at - 1] ?? drawn)))).toBeLessThan(4);
});

import { expect, test } from 'vitest';
import { fileOf } from './files.ts';
import { readExport, type ExportFile } from '@/lib/traffic/import/read-export.ts';

const reading = { origin: 'https://shop.test', now: Date.UTC(2026, 10, 28), meanings: null, named: () => null };

test('a million rows are read piece by piece, with pauses in between', { timeout: 60_000 }, async () => {
  let pauses = 0;
  let row = 0;
  const encoder = new TextEncoder();
  const file: ExportFile = {
    name: 'large.csv',
    size: 0,
    stream: () => {
      row = 0;
      return new ReadableStream({
        pull(controller) {
          if (row === 0) controller.enqueue(encoder.encode('Page,Visits,Bounce rate\n'));
          if (row >= 1_000_000) return controller.close();
          let text = '';
          for (const end = row + 5000; row < end; row += 1) text += `/p/${row % 200_000},2,50%\n`;
          controller.enqueue(encoder.encode(text));
        },
      });
    },
  };
  const outcome = await readExport(file, { ...reading, pause: () => Promise.resolve(void (pauses += 1)) });

  expect(outcome).toMatchObject({ read: { rows: 1_000_000, visits: 2_000_000, leftAtOnce: 1_000_000 } });
  expect('read' in outcome && outcome.read.pages.length).toBe(500);
  expect(pauses).toBeGreaterThan(200);
});

test('how much of a file has been read is told on the way, from little to all', async () => {
  const shares: number[] = [];
  const text = `Page,Visits\n${'/teas?utm_source=spring,3\n'.repeat(20_000)}`;
  await readExport(fileOf(text), { ...reading, pause: () => Promise.resolve(), onShare: (share) => void shares.push(share) });

  expect(shares.length).toBeGreaterThan(3);
  expect(shares[0]).toBeLessThan(0.5);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});

import { expect, test } from 'vitest';
import { checkToTheEnd, pathOf } from './check-to-the-end.ts';
import { startVisit } from './visit.ts';

const longestMs = 420_000;

test(
  'what fails for a moment is read, what refuses is left alone after three times, and the result says that the site was asked more slowly',
  { timeout: longestMs },
  async () => {
    await using visit = await startVisit({ store: 'moody' });
    const { result, answers } = await checkToTheEnd(visit, longestMs);

    const read = new Set(result.pages.map(({ url }) => pathOf(url)));
    for (const path of ['/wakes-up.html', '/busy-for-a-second.html', '/busy-until.html', '/too-many-silent.html'])
      expect(read).toContain(path);
    expect(answers.get('/too-many.html')?.reason).toBe('refused');
    expect(result.coverage).toMatchObject({ stopped: 'done', slowed: true, failures: { refused: 1, status: 2 } });
    expect(visit.store.counters().byPath).toMatchObject({
      '/wakes-up.html': 3,
      '/busy-for-a-second.html': 2,
      '/busy-until.html': 2,
      '/too-many-silent.html': 2,
      '/too-many.html': 3,
      '/closed.html': 3,
      '/not-until-tomorrow.html': 1,
      '/plain/7': 1,
    });
  },
);

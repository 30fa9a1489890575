import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBudget } from '@/lib/cli/read-budget.ts';
import { projectFolder } from '@/lib/cli/project-folder.ts';

async function complaintOf(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'floorwalker-test-'));
  const file = join(folder, 'budget.json');
  await writeFile(file, text);
  const said = await readBudget(file).then(
    () => 'nothing',
    (error: Error) => error.message,
  );
  await rm(folder, { recursive: true });
  return said;
}
const withLimits = (limits: object) => JSON.stringify({ format: 'floorwalker-budget', version: 1, ...limits });

test.each(['teashop', 'too-strict'])('the example %s is a budget', async (name) => {
  expect(await readBudget(projectFolder(`tests/stores/budgets/${name}.json`))).toMatchObject({ unknown: 'fail' });
});

test.each([
  [{ clicks: [{ goal: 'basket', most: 3 }] }, /^ {2}clicks\[0\]\.goal: .*cart/m],
  [{ clicks: [{ most: 3 }, { most: -1 }] }, /^ {2}clicks\[1\]\.most: /m],
  [{ scores: [{ least: 101 }] }, /^ {2}scores\[0\]\.least: /m],
  [{ findings: [{ most: 3 }] }, /^ {2}findings\[0\]: takes either "severity" or "id"$/m],
  [{ findings: [{ severity: 'blocker', id: 'x' }] }, /takes either "severity" or "id"/],
  [{ score: [] }, /^ {2}at the top: .*"score"/m],
  [{ unknown: 'maybe' }, /^ {2}unknown: /m],
])('%j is refused with its place', async (limits, message) => {
  expect(await complaintOf(withLimits(limits))).toMatch(message);
});

test('a file that is not there, or is no JSON, is told as such', async () => {
  await expect(readBudget('/nowhere/budget.json')).rejects.toThrow(
    'The budget in /nowhere/budget.json cannot be read: there is no such file.',
  );
  expect(await complaintOf('{ "format": ')).toMatch(/is not JSON: /);
});

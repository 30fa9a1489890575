import { expect, test } from 'vitest';
import { readTable } from '@/lib/cli/texts/read-tables.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { openReport } from './pages/walk-through.ts';
import { runCommand } from './run-command.ts';
import { until } from './until.ts';
import { startVisit } from './visit.ts';

/** Sentences of ours, of three words or more, that stand in a text in English; `…` is a hole. */
async function englishIn(text: string): Promise<readonly string[]> {
  const flat = text.replaceAll(/\s+/g, ' ');
  const english = [...(await readTable('de')).entries].flatMap(([key, german]) => {
    const sentence = key.replace(/ #.*$/, '');
    return sentence === german || (sentence.match(/\p{L}{2,}/gu) ?? []).length < 3 ? [] : [sentence];
  });
  return english.filter((sentence) =>
    new RegExp(
      `(?<!\\p{L})${sentence.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\\\{\d\\\}/g, '.{1,80}?')}(?!\\p{L})`,
      'u',
    ).test(flat),
  );
}

test('in a German browser a site is checked and reported in German', async () => {
  await using visit = await startVisit({ store: 'teashop', launch: { language: 'de' }, granted: true });
  await visit.setLimits({ pages: 30, atOnce: 4, perSecond: null, draw: true });
  const before = await visit.openPopup();
  await until('the popup in German', () =>
    before.page.evaluate(() => document.documentElement.lang === 'de' && document.querySelector('h1') !== null),
  );
  expect(await englishIn(await before.text())).toEqual([]);
  await before.press('Diese Website prüfen');
  const { record, result } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  expect(auditExportSchema.parse(result).language).toBe('de');
  const after = await visit.openPopup();
  await until('the scores', () => after.scores());
  expect(await englishIn(await after.text())).toEqual([]);
  const report = await openReport(visit, record.id);
  expect(await englishIn(await report.evaluate(() => document.body.innerText))).toEqual([]);
});

test('the command line speaks German when asked to', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  const { code, out } = await runCommand([`${visit.store.origin}/`, '--language', 'de', '--pages', '30']);
  expect(code).toBe(0);
  expect(out).toContain('Klicks');
  expect(await englishIn(out)).toEqual([]);
});

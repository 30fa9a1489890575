import { beforeEach, expect, test, vi } from 'vitest';
import { saveReport } from '@/entrypoints/report/save-report.ts';
import { exportedWalkThrough } from '@/lib/model/exported-walk-through.ts';
import { fullAudit } from '@/tests/fakes/full-audit.ts';
import { walked } from '@/tests/fakes/walk-throughs.ts';

const remark = 'I thought it would be here';
const audit = { ...fullAudit, walkThroughs: [exportedWalkThrough(walked)] };
const out: (Blob | string)[] = [];
vi.mock('@/lib/adapters/save-blob.ts', () => ({ saveBlob: (_: string, blob: Blob) => out.push(blob) }));
beforeEach(() => {
  out.length = 0;
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void out.push(text) } });
});

test.each(['html', 'json', 'markdown'] as const)('what people said is in the %s only where it is asked for', async (form) => {
  const wish = { form, name: '', logo: '', notes: true };
  saveReport(audit, { ...wish, without: ['walks'] }, null);
  saveReport(audit, { ...wish, without: [] }, null);
  const [without, asked] = await Promise.all(out.map(async (one) => (typeof one === 'string' ? one : one.text())));
  expect(without).not.toContain(remark);
  expect(asked).toContain(remark);
});

test.each(['html', 'json', 'markdown'] as const)('figures and ads are in the %s only where they are asked for', async (form) => {
  const wish = { form, name: '', logo: '', notes: true };
  saveReport(audit, { ...wish, without: ['traffic', 'promises'] }, null);
  saveReport(audit, { ...wish, without: ['traffic'] }, null);
  saveReport(audit, { ...wish, without: ['promises'] }, null);
  const [none, ads, figures] = await Promise.all(out.map(async (one) => (typeof one === 'string' ? one : one.text())));
  const [ad] = fullAudit.promises ?? [];
  const visits = /3,?000/;
  expect([none?.includes(ad?.ad ?? ''), ads?.includes(ad?.ad ?? ''), figures?.includes(ad?.ad ?? '')]).toEqual([false, true, false]);
  expect([visits.test(none ?? ''), visits.test(ads ?? ''), visits.test(figures ?? '')]).toEqual([false, false, true]);
  expect(ads).toContain(ad?.answer);
});

test('fixes that are switched on in the report are in the HTML file that is saved from it', async () => {
  const fix = fullAudit.fixes[0];
  if (!fix) throw new Error('The tea shop has a fix.');
  const tried = { ids: [fix.id], visitors: fullAudit.visitors, clicksToGoal: {}, moved: [] };
  saveReport(audit, { form: 'html', name: '', logo: '', notes: true, without: [] }, tried);
  const [file] = out;
  expect(file instanceof Blob && (await file.text())).toContain('Switched on in the report');
});

import { expect, test } from 'vitest';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import type { Popup } from './pages/popup.ts';
import { until } from './until.ts';
import { startVisit } from './visit.ts';

const pointsOf = (result: unknown, visitor: string, id: string) => {
  const { visitors } = auditExportSchema.parse(result);
  return visitors.find((one) => one.id === visitor)?.devices.desktop.needs.find((need) => need.id === id);
};

test('a wrong guess is put right in the popup: scores follow at once, the next check remembers, and it can be undone', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: false });
  await (await visit.openPopup()).press('Check this site');
  const first = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const asked = visit.store.counters().requests;
  const popup = await visit.openPopup();

  await openForm(popup, 'questioning', 'About us');
  await type(popup, 'It is here', 'about us, please');
  await popup.press('Score again');
  expect(await popup.text()).toContain('This is no address of a page.');
  await type(popup, 'It is here', '/delivery-and-returns');
  await popup.press('Score again');
  await until('the correction on the screen', async () => /Put right by you/.test(await popup.text()));
  const corrected = await visit.waitForCheck('the correction', ({ result }) => correctionsIn(result) === 1);
  expect(pointsOf(corrected.result, 'questioning', 'about')?.evidence[0]).toMatchObject({
    url: `${visit.store.origin}/delivery-and-returns`,
  });

  await openForm(popup, 'uninformed', 'Film, or something to do');
  await type(popup, 'Why? Stands in every export.', 'We do not film.');
  await popup.press('Score again');
  const both = await visit.waitForCheck('the second', ({ result }) => correctionsIn(result) === 2);
  expect(pointsOf(both.result, 'uninformed', 'film')).toMatchObject({ state: 'does-not-apply', evidence: [{ quote: 'We do not film.' }] });
  // Nobody has asked the site for anything.
  expect(visit.store.counters().requests).toBe(asked);

  await popup.press(/Check again/);
  const next = await visit.waitForCheck('the next check', ({ record: { id, state } }) => id !== first.record.id && state === 'done');
  expect(correctionsIn(next.result)).toBe(2);
  expect(pointsOf(next.result, 'uninformed', 'film')?.state).toBe('does-not-apply');

  const again = await visit.openPopup();
  await openRow(again, 'uninformed');
  await again.press('Undo');
  await visit.waitForCheck('the undoing', ({ result }) => correctionsIn(result) === 1);
});

test('what the page in the tab was taken for is put right by choosing', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: false });
  await (await visit.openPopup()).press('Check this site');
  await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  await visit.tab.goto(`${visit.store.origin}/delivery-and-returns`);
  const popup = await visit.openPopup();
  await until('the page in the tab', async () => /counts as/.test(await popup.text()));
  await popup.page.select('.this-page select', 'guarantee');
  const { result } = await visit.waitForCheck('the correction', ({ result: found }) => correctionsIn(found) === 1);
  const page = auditExportSchema.parse(result).pages.find(({ url }) => url.endsWith('/delivery-and-returns'));
  expect(page?.kinds).toEqual([{ kind: 'guarantee', confidence: 1, evidence: ['You said so'] }]);
});

const correctionsIn = (result: unknown) => (result as AuditExport | null)?.corrections.length ?? 0;

async function openRow({ page }: Popup, visitor: string): Promise<void> {
  await until(`the row of the ${visitor}`, () =>
    page.evaluate((id) => {
      const row = document.querySelector<HTMLDetailsElement>(`[data-visitor="${id}"] > details`);
      if (row) row.open = true;
      return row !== null;
    }, visitor),
  );
}

/** Opens "Not right?" beside a need, as a press on it does. */
async function openForm(popup: Popup, visitor: string, label: string): Promise<void> {
  await openRow(popup, visitor);
  await until(`"Not right?" of ${label}`, () =>
    popup.page.evaluate(
      (row, name) => {
        const summary = document.querySelector<HTMLElement>(`[data-visitor="${row}"] summary[aria-label="${name}: Not right?"]`);
        summary?.click();
        return summary !== null;
      },
      visitor,
      label,
    ),
  );
}

async function type({ page }: Popup, label: string, text: string): Promise<void> {
  const fields = await page.$$(`details[open] details[open] input[aria-label="${label}"]`);
  const field = fields.at(-1);
  if (!field) throw new Error(`There is no field "${label}".`);
  await field.click({ count: 3 });
  await field.type(text);
}

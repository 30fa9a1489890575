import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { pressSteps } from '../press-steps.ts';
import { until } from '../until.ts';
import type { Visit } from '../visit.ts';
import { pictures, seen } from './surfaces.ts';
import { events, press, strip, walks } from './walk-through.ts';

/** Sets a walk-through up in the report, walks as the check says, finishes, and answers all questions. */
export async function recordSomebody(visit: Visit, report: Page, audit: AuditExport): Promise<void> {
  await report.bringToFront();
  await report.type('.walk-setup__person input', 'SK');
  await report.$eval('.walk-setup', (one) => one.scrollIntoView());
  await pictures.take(report, 'walk-setup');
  const before = new Set(await visit.browser.pages());
  await press(report, '.walk-setup [type=submit]');
  const tab = await until('the tab of the walk', async () =>
    (await visit.browser.pages()).find((page) => !before.has(page) && page.url().startsWith(visit.store.origin)),
  );
  await tab.bringToFront();
  await events(visit, 'came', 1);
  await strip(tab, 'button', 'Finish');
  await pictures.take(tab, 'walk-strip');
  const { stuck } = await pressSteps(tab, audit.stations?.desktop?.cart ?? []);
  expect(stuck).toBeNull();
  await events(visit, 'there', 1);
  await pictures.take(tab, 'walk-there');
  await (await strip(tab, 'button', 'Finish')).click();
  const form = await until('the questions', async () =>
    (await visit.browser.pages()).find((page) => page.url().includes('/walk-through.html')),
  );
  await form.bringToFront();
  await form.waitForSelector('.ask');
  await seen(form, 'questions');
  for (let question = 1; question <= 6; question += 1) {
    await form.focus(`.ask__one:nth-of-type(${question}) input`);
    await form.keyboard.press('Space');
  }
  await form.type('.ask textarea', 'Nothing');
  await pictures.take(form, 'questions-answered', { fullPage: true });
  await press(form, '.ask .btn--go');
  await until('the answers', async () => (await walks(visit))[0]?.answers?.stopped === 'Nothing');
  await seen(form, 'thanks');
  await report.bringToFront();
  await until('the row', async () => (await report.$('.walks tbody tr')) !== null);
  await report.click('#walk-throughs .fold > summary');
  await report.$eval('#walk-throughs', (one) => one.scrollIntoView());
  await seen(report, 'walked');
}

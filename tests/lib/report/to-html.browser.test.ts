import type { AxeResults } from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { toHtml } from '@/lib/report/to-html.ts';
import { phoneAudit } from '@/tests/components/gallery/phone-audits.ts';
import { axeOn } from '@/tests/fakes/axe-on.ts';
import { fullAudit } from '@/tests/fakes/full-audit.ts';
import { triedTea } from '@/tests/fakes/tried-tea.ts';

interface Emulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { readonly features: readonly { readonly name: string; readonly value: string }[] },
  ): Promise<unknown>;
}

interface Rules {
  run(page: Document): Promise<AxeResults>;
}

const long = 'Wohnungseigentümergemeinschaftsversammlungsprotokoll'.repeat(3);
const odd = {
  ...fullAudit,
  site: { ...fullAudit.site, title: 'متجر الشاي' },
  pages: fullAudit.pages.map((page) => ({ ...page, title: long })),
};
const reports = { 'all that there can be': fullAudit, 'both devices': phoneAudit, 'long and right to left words': odd };

/** The report as a page of its own, as wide as that. */
async function open(markup: string, width: number): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'report';
  frame.style.cssText = `width: ${width}px; height: 900px; border: 0`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = markup;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The report did not open.');
  return frame.contentDocument;
}

afterEach(() => document.body.replaceChildren());

describe.each(['light', 'dark'])('in %s', (scheme) => {
  beforeAll(async () => {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { features });
  });

  test.each(Object.entries(reports))('a report of %s breaks no rule of axe', { timeout: 90_000 }, async (_, audit) => {
    const page = await open(
      toHtml(audit, {
        name: 'Studio',
        tried: audit.fixes === fullAudit.fixes ? triedTea : null,
        notes: [{ url: audit.site.start, element: null, words: 'Look at the tin', visitor: null, picture: null, date: audit.date }],
      }),
      1_280,
    );
    // The report forbids scripts in it, so the rules come from outside.
    if (!page.defaultView) throw new Error('The report has no window.');
    const { violations, passes } = await (axeOn(page.defaultView) as unknown as Rules).run(page);
    expect(
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) })),
    ).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});

test.each(Object.entries(reports))('a report of %s fits on 390 pixels; only its tables scroll', async (_, audit) => {
  const page = await open(toHtml(audit, { tried: audit.fixes === fullAudit.fixes ? triedTea : null }), 390);
  expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

test('the fixes that are switched on are told in a panel that people can read', async () => {
  const page = await open(toHtml(fullAudit, { tried: triedTea }), 1_280);
  const told = [...page.querySelectorAll('#fixes .panel ol li')];
  expect(told).toHaveLength(triedTea.ids.length);
  for (const one of told) expect(one.getBoundingClientRect().width).toBeGreaterThan(150);
});

test('no table is bare: each row of each has its line, and its head a heavier one', async () => {
  const page = await open(toHtml(fullAudit, { tried: triedTea }), 1_280);
  const tables = [...page.querySelectorAll('table')];
  expect(tables.map((table) => table.closest('section')?.id)).toContain('for-me');
  for (const table of tables) {
    const lines = [...table.querySelectorAll('td')].map((cell) => getComputedStyle(cell).borderBottomWidth);
    expect(new Set(lines), table.closest('section')?.id).toEqual(new Set(['1px']));
    expect(getComputedStyle(table).borderCollapse).toBe('collapse');
    expect(table.getBoundingClientRect().width, 'a table is as wide as its part, or scrolls').toBeGreaterThan(400);
  }
});

import type { ReactElement } from 'react';
import { act, cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { panelSpecimens } from './panel-specimens.ts';
import { reportSpecimens } from './report-specimens.ts';
import { SpecimenPanel } from './SpecimenPanel.tsx';
import { SpecimenPopup } from './SpecimenPopup.tsx';
import { SpecimenReport } from './SpecimenReport.tsx';
import { specimens } from './specimens.ts';
import { welcomeSpecimens } from './welcome-specimens.tsx';

interface Emulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { readonly features: readonly { readonly name: string; readonly value: string }[] },
  ): Promise<unknown>;
}

afterEach(cleanup);
beforeAll(() => {
  document.title = 'Floorwalker';
  document.documentElement.lang = 'en';
});

const surfaces = [
  ...specimens.map((specimen) => ({ ...specimen, surface: <SpecimenPopup specimen={specimen} /> })),
  ...reportSpecimens.map((specimen) => ({ ...specimen, surface: <SpecimenReport specimen={specimen} /> })),
  ...welcomeSpecimens.map(({ name, element }) => ({ name, press: undefined, surface: element })),
  ...panelSpecimens.map((specimen) => ({ ...specimen, surface: <SpecimenPanel specimen={specimen} /> })),
];

describe.each(['light', 'dark'])('in %s', (scheme) => {
  beforeAll(async () => {
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { features });
  });

  test('the scheme is on', () => {
    expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).toBe(true);
  });

  test.each(surfaces)('$name breaks no rule of axe', async ({ surface, press }) => {
    await shown(surface);
    if (press) document.querySelectorAll<HTMLElement>(press).forEach((one) => one.click());
    const { violations, passes } = await axe.run(document);
    expect(
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) })),
    ).toEqual([]);
    expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true);
  });

  test.each(surfaces)('$name has nothing to press that is smaller than 24 pixels', async ({ surface }) => {
    await shown(surface);
    const small = [...document.querySelectorAll<HTMLElement>('button, summary, input, textarea')].filter((one) => {
      if (!one.checkVisibility()) return false;
      // A press on its label is one on the field.
      const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [];
      const { width, height } = (labels[0] ?? one).getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

/** The panel hears of its tab after it was drawn. */
async function shown(surface: ReactElement): Promise<void> {
  render(surface);
  await act(() => Promise.resolve());
}

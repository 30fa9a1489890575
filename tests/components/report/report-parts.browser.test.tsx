import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { parts } from '../gallery/parts.tsx';
import { SpecimenPart } from '../gallery/SpecimenPart.tsx';

interface Emulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { readonly features: readonly { readonly name: string; readonly value: string }[] },
  ): Promise<unknown>;
}

afterEach(cleanup);
beforeAll(async () => {
  document.title = 'Floorwalker';
  document.documentElement.lang = 'en';
  await page.viewport(1040, 720);
});

describe.each(['light', 'dark'])('in %s', (scheme) => {
  beforeAll(async () => {
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { features });
  });

  test.each(parts)('$name breaks no rule of axe, and all that is pressed is large enough', async (part) => {
    render(<SpecimenPart part={part} />);
    if (part.press) document.querySelectorAll<HTMLElement>(part.press).forEach((one) => one.click());
    // A page has its heading; a part alone has none.
    const { violations, passes } = await axe.run(document, { rules: { 'page-has-heading-one': { enabled: false } } });
    expect(
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) })),
    ).toEqual([]);
    expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true);
    const small = [...document.querySelectorAll<HTMLElement>('button, summary, select, label')].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

describe('on a screen of 320 pixels', () => {
  beforeAll(() => page.viewport(320, 640));

  test.each(parts)('$name is not too wide', (part) => {
    render(<SpecimenPart part={part} />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

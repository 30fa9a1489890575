import type { SeenElement } from '@/lib/model/layout.ts';
import { linksOf, type Device, type Link, type PageFacts } from '@/lib/model/page.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { block, siteReading, type FakeLink, type FakePage } from '@/tests/fakes/site-reading.ts';

/** A site as a test writes it down: its frame once, its pages by path, `/` being Home. All of it is read and drawn. */
export interface MadeSite {
  readonly header: readonly FakeLink[];
  readonly footer: readonly FakeLink[];
  readonly pages: { readonly [path: string]: MadePage };
  /** Devices on which the header's links stand behind a button. */
  readonly closedOn: readonly Device[];
}

export type MadePage = Omit<FakePage, 'links' | 'blocks'> & { readonly links?: readonly FakeLink[] };

/** Links of the main part that stand on one screen. */
const linksOnScreen = 12;

export function readingOf({ header, footer, pages, closedOn }: MadeSite): SiteReading {
  const blocks = [block('header', header), block('footer', footer)];
  const framed = Object.entries(pages).map(([path, page]): [string, FakePage] => [path, { ...page, blocks }]);
  const reading = siteReading(Object.fromEntries(framed));
  const layouts = (['desktop', 'phone'] as const).flatMap((device) =>
    reading.pages.map(({ facts }) => ({
      url: facts.url,
      device,
      width: device === 'desktop' ? 1280 : 390,
      height: 2400,
      elements: elementsOf(facts, closedOn.includes(device)),
    })),
  );
  return { ...reading, layouts };
}

function elementsOf(facts: PageFacts, closed: boolean): readonly SeenElement[] {
  const screens = 1 + Math.floor(facts.links.length / linksOnScreen);
  const screenful = (link: Link, order: number) =>
    link.place === 'footer' ? screens + 1 : link.place === 'main' ? 1 + Math.floor(order / linksOnScreen) : 1;
  return linksOf(facts).map((link): SeenElement => {
    const behind = closed && link.place === 'header';
    return {
      slot: link.slot,
      to: link.to,
      state: behind ? 'behind' : 'seen',
      openers: behind ? [{ how: 'press', words: 'Menu', slot: 'header button' }] : [],
      screenful: screenful(link, facts.links.indexOf(link)),
    };
  });
}

import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** Pages that do not say how wide they are get a screen of 980 pixels on a phone; wider than this none is by chance. Our judgement. */
const wide = 600;
/** Share of the pages drawn. Our judgement. */
const from = 0.5;

export const phonelessPages = defineFinding({
  id: 'phoneless-pages',
  severity: 'serious',
  why: 'A page made for a desk shows on a phone as a whole, with words too small to read and links too small to press.',
  needs: {},
  row: 'hard-to-navigate',
  check({ pages }) {
    const widths = new Map(pages.layouts.flatMap(({ url, device, width }) => (device === 'phone' ? [[url, width] as const] : [])));
    if (widths.size === 0) return notKnown;
    const width = (url: string) => widths.get(url) ?? 0;
    return judgePages(
      {
        looked: pages.all.filter(({ facts }) => widths.has(facts.url)),
        bad: (page) => (width(page.facts.url) >= wide ? placeOf(page, say`${width(page.facts.url)} pixels wide`) : []),
        from,
      },
      ({ count, of }) => ({ title: say`${count} of ${countWords(of, 'page')} drawn for a phone are made for a wide screen.` }),
    );
  },
});

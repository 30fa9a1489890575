import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** Share of text below 12 pixels that is too much (Lighthouse, font-size: 60 % must be larger), on a page of as many characters. */
const most = 0.4;
const fewestCharacters = 200;
/** Share of the pages drawn. Our judgement. */
const from = 0.5;

export const tinyWords = defineFinding({
  id: 'tiny-words',
  severity: 'minor',
  why: 'Who must pull the page larger to read it on a phone reads less of it, or nothing.',
  needs: {},
  row: 'ugly-or-offensive',
  check({ pages }) {
    const shares = new Map(
      pages.layouts.flatMap(({ url, device, looks }) =>
        device === 'phone' && looks && looks.characters >= fewestCharacters
          ? [[url, looks.smallCharacters / looks.characters] as const]
          : [],
      ),
    );
    if (shares.size === 0) return notKnown;
    const share = (url: string) => shares.get(url) ?? 0;
    return judgePages(
      {
        looked: pages.all.filter(({ facts }) => shares.has(facts.url)),
        bad: (page) => (share(page.facts.url) > most ? placeOf(page, say`${Math.round(share(page.facts.url) * 100)} % of its text`) : []),
        from,
      },
      ({ count, of }) => ({
        title: say`On ${count} of ${countWords(of, 'page')} drawn for a phone much of the text is smaller than 12 pixels.`,
      }),
    );
  },
});

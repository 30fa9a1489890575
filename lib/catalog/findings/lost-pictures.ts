import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { judgePages } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** Pictures of other sites may be kept out by what the visitor has installed; a network of the owner's own ends in the same two names. */
const isOwn = (picture: string, page: string) => {
  const site = (address: string) => (URL.canParse(address) ? new URL(address).hostname.split('.').slice(-2).join('.') : '');
  return site(picture) === site(page);
};

export const lostPictures = defineFinding({
  id: 'lost-pictures',
  severity: 'serious',
  why: 'A gap where a picture should be looks like a shop that nobody looks after, and shows nothing of the goods.',
  needs: {},
  row: 'ugly-or-offensive',
  check({ pages, told }) {
    // Null too where not one picture came: then it is the browser that shows none.
    if ((told.fact('broken-pictures')?.count ?? null) === null) return notKnown;
    const broken = new Map(
      pages.layouts.flatMap(({ url, device, looks }) => (device === 'desktop' && looks ? [[url, looks.brokenPictures] as const] : [])),
    );
    return judgePages(
      {
        looked: pages.all.filter(({ facts }) => broken.has(facts.url)),
        bad: ({ facts }) =>
          (broken.get(facts.url) ?? [])
            .filter((picture) => isOwn(picture, facts.url))
            .map((words) => ({ url: facts.url, selector: null, words })),
      },
      ({ count, of }) => ({ title: say`Pictures do not come on ${count} of ${countWords(of, 'page')} drawn.` }),
    );
  },
});

import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { judgePages } from '../../model/judge-pages.ts';
import type { Places } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';
import type { ReadPage } from '../../model/site.ts';

/** The filling of typesetters, as it begins and as it goes on; two neighbours of it are no chance. Whoever writes about it names it once. */
const filling = /lorem ipsum dolor|dolor sit amet|consectetur adipisc/i;
const words = /[^.!?]*(?:lorem ipsum dolor|dolor sit amet|consectetur adipisc)[^.!?]*/i;

const placesOn = ({ facts }: ReadPage): Places => {
  const passage = facts.passages.find(({ heading, excerpt }) => filling.test(heading) || filling.test(excerpt));
  const text = passage ? `${passage.heading} ${passage.excerpt}` : facts.excerpt;
  const quote = words.exec(text)?.[0].trim().slice(0, 120) ?? '';
  return quote === '' ? [] : [{ url: facts.url, selector: passage?.selector ?? null, words: quote }];
};

export const placeholderTexts = defineFinding({
  id: 'placeholder-texts',
  severity: 'serious',
  why: 'Text that only fills the space says that nobody looks after the site, and that no order may be safe there.',
  needs: {},
  row: 'confusing',
  check({ pages }) {
    return judgePages({ looked: pages.all, bad: placesOn }, ({ count }) => ({
      title: say`${countWords(count, 'page shows', 'pages show')} filling text (“lorem ipsum”).`,
    }));
  },
});

import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { fillingTexts } from '../../model/fillers.ts';
import { judgePages } from '../../model/judge-pages.ts';
import type { Places } from '../../model/outcome.ts';
import { textsOn } from '../../model/page-texts.ts';
import { say } from '../../model/say.ts';
import type { ReadPage } from '../../model/site.ts';

/** Looked for once on a page: results are worked out again and again while pages arrive. */
const known = new WeakMap<ReadPage['facts'], Places>();

const placesOn = ({ facts }: ReadPage): Places => {
  const found = known.get(facts) ?? read(facts);
  known.set(facts, found);
  return found;
};

function read(facts: ReadPage['facts']): Places {
  for (const { words, selector } of textsOn(facts)) {
    const sentence = isFilling(words) ? (words.split(/(?<=[.!?])\s+/).find(isFilling) ?? words) : undefined;
    if (sentence !== undefined) return [{ url: facts.url, selector, words: sentence.replace(/[.!?]$/, '').slice(0, 120) }];
  }
  return [];
}

const isFilling = (sentence: string) => fillingTexts.some((mark) => mark.test(sentence));

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

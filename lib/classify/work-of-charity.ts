import { say } from '../model/say.ts';
import { isKind, type ReadPage } from '../model/site.ts';
import { wordsPerPicture } from './text-signs.ts';

/** A page with fewer words tells nothing of what is done. Judgement. */
const fewestWords = 150;

/**
 * "Our work" and "our projects" show what a craftsman can do, and tell what a charity does: where a page of the site asks for gifts, and the page
 * has more to say than a gallery of pictures, it is on what they do there.
 */
export function settleWorkOfCharity(pages: readonly ReadPage[]): readonly ReadPage[] {
  return pages.some((page) => isKind(page, 'donate')) ? pages.map(asWork) : pages;
}

function asWork(page: ReadPage): ReadPage {
  const { words, measures } = page.facts;
  if (!isKind(page, 'portfolio') || words < Math.max(fewestWords, measures.images * wordsPerPicture)) return page;
  const evidence = say`The site asks for gifts: its work is what it does`;
  const kinds = page.kinds
    .filter(({ kind }) => kind !== 'services')
    .map((guess) =>
      guess.kind === 'portfolio' ? { ...guess, kind: 'services' as const, evidence: [...guess.evidence, evidence] } : guess,
    );
  return { ...page, kinds, sections: page.sections.filter(({ kind }) => kind !== 'services') };
}

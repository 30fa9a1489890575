import type { Fact } from '../../model/fact.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import { outsideShare } from '../../score/count-curves.ts';
import { evidence, measured, notKnown } from './evidence.ts';
import { sealsOn, type SeenSeal } from './seals-on.ts';
import type { Survey } from './survey-site.ts';

/**
 * Press, seals, certificates, prizes and outside ratings that visitors see. Where none of those we know stands on a page, others
 * may, as pictures that nobody can tell: not known.
 */
export function outsideProof({ graph }: Survey): Fact {
  const press = graph.pages.find((page) => isKind(page, 'press') || page.sections.some(({ kind }) => kind === 'press'));
  const found = new Map<string, { readonly seen: SeenSeal; readonly page: ReadPage }>();
  for (const page of graph.pages)
    for (const seen of sealsOn(page)) if (isShown(seen) && !found.has(seen.seal.id)) found.set(seen.seal.id, { seen, page });
  const all = [...found.values()];
  const isTrustmark = ({ seen }: (typeof all)[number]) => seen.seal.kind === 'shop' || seen.seal.kind === 'security';
  const trustmarks = all.filter(isTrustmark).length;
  if (!press && all.length === 0)
    return notKnown(say`No page on press, and none of the seals and outside ratings that are known to us; others may stand there.`);
  const value = outsideShare({ trustmarks, others: all.length - trustmarks + (press ? 1 : 0) });
  return measured(value, {
    best: 1,
    evidence: [
      ...(press ? [evidence(say`A page or part on press`, { url: press.facts.url })] : []),
      ...all
        .slice(0, 5)
        .map(({ seen, page }) => evidence(seen.seal.label, { url: page.facts.url, selector: seen.selector, quote: seen.words })),
    ],
  });
}

/** A script shows something only where it runs; a product's own reviews are counted as such. */
function isShown({ seal, how }: SeenSeal): boolean {
  return how === 'link' || how === 'picture' || (how !== 'script' && !seal.onProducts);
}

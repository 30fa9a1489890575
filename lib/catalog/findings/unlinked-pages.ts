import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';
import type { PageKindId } from '../../model/page-kind.ts';

const keyPages: readonly { readonly kind: PageKindId; readonly name: string }[] = [
  { kind: 'faq', name: 'answers to questions' },
  { kind: 'about', name: 'About us' },
  { kind: 'testimonials', name: 'words of others' },
  { kind: 'shipping-returns', name: 'delivery and returns' },
  { kind: 'contact', name: 'contact' },
];

export const unlinkedPages = defineFinding({
  id: 'unlinked-pages',
  severity: 'serious',
  why: 'The page is there, but only those who know its address can see it.',
  needs: { questioning: ['about', 'contact'], doubtful: ['kind'] },
  check({ clicksTo }) {
    const lonely = keyPages.flatMap(({ kind, name }) => {
      const fact = clicksTo([kind]);
      const url = fact.state === 'absent' ? fact.evidence[0]?.url : undefined;
      return url ? [{ name, url }] : [];
    });
    const first = lonely[0];
    if (!first) return keyPages.some(({ kind }) => clicksTo([kind]).state === 'measured') ? fine : notKnown;
    const title = `No link leads to your page with ${first.name}.`;
    return { title, where: lonely.map(({ name, url }) => ({ url, selector: null, words: name })) };
  },
});

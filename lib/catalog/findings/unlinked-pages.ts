import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { said, say } from '../../model/say.ts';

const keyPages: readonly { readonly kind: PageKindId; readonly name: string; readonly lonely: () => string }[] = [
  { kind: 'faq', name: 'answers to questions', lonely: () => say`No link leads to your page with answers to questions.` },
  { kind: 'about', name: 'About us', lonely: () => say`No link leads to your page with About us.` },
  { kind: 'testimonials', name: 'words of others', lonely: () => say`No link leads to your page with words of others.` },
  { kind: 'shipping-returns', name: 'delivery and returns', lonely: () => say`No link leads to your page with delivery and returns.` },
  { kind: 'contact', name: 'contact', lonely: () => say`No link leads to your page with contact.` },
];

export const unlinkedPages = defineFinding({
  id: 'unlinked-pages',
  severity: 'serious',
  why: 'The page is there, but only those who know its address can see it.',
  needs: { questioning: ['about', 'contact'], doubtful: ['kind'] },
  check({ clicksTo }) {
    const found = keyPages.flatMap(({ kind, name, lonely }) => {
      const fact = clicksTo([kind]);
      const url = fact.state === 'absent' ? fact.evidence[0]?.url : undefined;
      return url ? [{ name, lonely, url }] : [];
    });
    const first = found[0];
    if (!first) return keyPages.some(({ kind }) => clicksTo([kind]).state === 'measured') ? fine : notKnown;
    return { title: first.lonely(), where: found.map(({ name, url }) => ({ url, selector: null, words: said(name) })) };
  },
});

import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { said, say } from '../../model/say.ts';

/** Half of the weight of a need is lost here (science.md D1). */
const buried = 3;
/** `away` takes the clicks, in words. */
const help: readonly { readonly kind: PageKindId; readonly name: string; readonly away: (clicks: string) => string }[] = [
  { kind: 'shipping-returns', name: 'Delivery and returns', away: (clicks) => say`Delivery and returns are ${clicks} away.` },
  { kind: 'faq', name: 'Questions and answers', away: (clicks) => say`Questions and answers are ${clicks} away.` },
  { kind: 'contact', name: 'Contact', away: (clicks) => say`Contact is ${clicks} away.` },
];

export const buriedHelp = defineFinding({
  id: 'buried-help',
  severity: 'serious',
  why: 'People look for answers before they ask; each click loses some of them.',
  needs: { questioning: ['contact', 'returns'] },
  check({ clicksTo }) {
    const far = help.flatMap(({ kind, name, away }) => {
      const clicks = clicksTo([kind]);
      return clicks.state === 'measured' && clicks.value >= buried
        ? [{ name, away, clicks: clicks.value, url: clicks.evidence[0]?.url ?? '' }]
        : [];
    });
    const first = far[0];
    if (!first) return help.some(({ kind }) => clicksTo([kind]).state === 'measured') ? fine : notKnown;
    return {
      title: first.away(countWords(first.clicks, 'click')),
      where: far.map(({ url, name }) => ({ url, selector: null, words: said(name) })),
    };
  },
});

import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';
import type { PageKindId } from '../../model/page-kind.ts';

/** Half of the weight of a need is lost here (science.md D1). */
const buried = 3;
const help: readonly { readonly kind: PageKindId; readonly name: string }[] = [
  { kind: 'shipping-returns', name: 'Delivery and returns' },
  { kind: 'faq', name: 'Questions and answers' },
  { kind: 'contact', name: 'Contact' },
];

export const buriedHelp = defineFinding({
  id: 'buried-help',
  severity: 'serious',
  why: 'People look for answers before they ask; each click loses some of them.',
  needs: { questioning: ['contact', 'returns'] },
  check({ clicksTo }) {
    const far = help.flatMap(({ kind, name }) => {
      const clicks = clicksTo([kind]);
      return clicks.state === 'measured' && clicks.value >= buried
        ? [{ name, clicks: clicks.value, url: clicks.evidence[0]?.url ?? '' }]
        : [];
    });
    const first = far[0];
    if (!first) return help.some(({ kind }) => clicksTo([kind]).state === 'measured') ? fine : notKnown;
    const verb = first.name === 'Contact' ? 'is' : 'are';
    return {
      title: `${first.name} ${verb} ${countWords(first.clicks, 'click')} away.`,
      where: far.map(({ url, name }) => ({ url, selector: null, words: name })),
    };
  },
});

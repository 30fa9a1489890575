import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** True once in a while, pushing where it is the rule. Share of the pages looked at. Our judgement. */
const often = 0.2;
const pushing = ['few-left', 'others-looking', 'ends-soon', 'countdown'] as const;

export const pushyWords = defineFinding({
  id: 'pushy-words',
  severity: 'minor',
  why: 'Nobody likes to be pushed into a decision. Who feels pushed doubts the rest as well.',
  needs: {},
  check({ pages, told }) {
    const shaming = told.fact('shaming-no');
    const facts = pushing.flatMap((id) => told.fact(id) ?? []);
    const pushed = facts.filter(({ count, of }) => count !== null && count > 1 && count >= often * of);
    const found = [...(shaming?.count ? [shaming] : []), ...pushed];
    const where = found.flatMap(({ quotes = [] }) => quotes.map(({ url, words }) => ({ url, selector: null, words })));
    const first = where[0];
    if (!first) return pages.blind || pages.all.length === 0 ? notKnown : fine;
    return { title: say`Visitors are pushed: “${first.words}”.`, where };
  },
});

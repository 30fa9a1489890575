import { clicksToAddress } from '../../graph/clicks-to-address.ts';
import type { Fact } from '../../model/fact.ts';
import { isSameOrigin } from '../../model/address.ts';
import type { NeedCorrection } from '../../model/correction.ts';
import { say } from '../../model/say.ts';
import { absentIf, evidence, measured, notKnown } from './evidence.ts';
import type { Survey } from './survey-site.ts';

/** What a need comes to when the user has said where it is met, or that it does not apply. */
export function correctedFact({ tree, reading }: Survey, { says }: NeedCorrection): Fact {
  if ('doesNotApply' in says)
    return {
      state: 'does-not-apply',
      onLayout: false,
      evidence: [
        evidence(says.doesNotApply === '' ? say`You said that it does not apply.` : say`You said that it does not apply:`, {
          quote: says.doesNotApply,
        }),
      ],
    };
  const way = clicksToAddress(tree, says.at, reading);
  const where = { url: says.at };
  if (way === 'unread') return notKnown(say`You named this page; it was not read. The next check begins with it.`, where);
  if (!way) return absentIf(reading, say`You named ${says.at}, but no link from the start leads there.`);
  const page = tree.graph.pages[way.node];
  const elsewhere = !isSameOrigin(says.at, reading.origin);
  return measured(way.clicks, {
    onLayout: true,
    evidence: [
      elsewhere
        ? evidence(say`You named it: ${says.at}, linked from`, { url: page?.facts.url ?? '' })
        : evidence(say`You named it`, { url: page?.facts.url ?? '', quote: page?.facts.title ?? '' }),
    ],
  });
}

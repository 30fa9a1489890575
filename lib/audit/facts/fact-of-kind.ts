import type { NearestOfKind } from '../../graph/clicks-to-kind.ts';
import type { Fact } from '../../model/fact.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { isKind } from '../../model/site.ts';
import { absentIf, evidence, measured, notKnown } from './evidence.ts';
import { mayStandElsewhere } from './may-stand-elsewhere.ts';
import type { Survey } from './survey-site.ts';

/** Clicks from the start to the nearest page or section of the kinds, as a fact. A page that no link leads to is as good as none. */
export function factOfKind(survey: Survey, kinds: readonly PageKindId[], nearest: NearestOfKind | null): Fact {
  const { reading, graph } = survey;
  if (!nearest) {
    const lonely = graph.pages.find((page) => kinds.some((kind) => isKind(page, kind)));
    if (lonely && reading.complete)
      return {
        state: 'absent',
        onLayout: false,
        evidence: [evidence('There is a page, but no link from the start leads to it', { url: lonely.facts.url })],
      };
    const elsewhere = mayStandElsewhere(survey, kinds);
    if (elsewhere)
      return notKnown('A link names it, but what is behind it was not read.', { url: elsewhere.url, quote: elsewhere.inbound[0] ?? '' });
    return absentIf(reading, `Looked for on all ${reading.pages.length} pages read.`);
  }
  const page = graph.pages[nearest.node];
  const proof = page?.kinds.find((guess) => kinds.includes(guess.kind))?.evidence[0] ?? '';
  const where = nearest.section
    ? evidence(`A part of this page, ${clicksWords(nearest.clicks)}`, {
        url: page?.facts.url ?? '',
        selector: nearest.section.selector,
        quote: nearest.section.heading,
      })
    : evidence([clicksWords(nearest.clicks), proof].filter((part) => part !== '').join('. '), {
        url: page?.facts.url ?? '',
        quote: page?.facts.title ?? '',
      });
  return measured(nearest.clicks, {
    best: reading.complete ? nearest.clicks : Math.min(nearest.clicks, 1),
    onLayout: true,
    evidence: [where],
  });
}

const clicksWords = (clicks: number): string =>
  clicks === 0 ? 'on the start page' : clicks === 1 ? '1 click from the start' : `${clicks} clicks from the start`;

import { inMain } from '../../classify/in-main.ts';
import { remembering } from '../../classify/remembering.ts';
import type { Says } from '../../journey/scent.ts';
import type { Passage, TextMeasures } from '../../model/page-content.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import type { PageFacts } from '../../model/page.ts';
import { clear } from './may-stand-elsewhere.ts';
import type { Survey } from './survey-site.ts';

/** What scripts put below a heading, often from another service, and what would show of it in the HTML. */
const scripted = [
  { kind: 'testimonials', shows: ({ quotes, ratings }: TextMeasures) => quotes + ratings > 0 },
  { kind: 'faq', shows: ({ questions, disclosures }: TextMeasures) => questions + disclosures > 0 },
] as const;
/** Words of a part that is a heading, a sentence, and a button beside what is to come. Judgement. */
const mostWords = 30;

interface Heading {
  readonly url: string;
  readonly quote: string;
}

/**
 * A heading that names one of the kinds, with nothing of it below, on a page whose scripts were not let run: those may well bring
 * it. Null when there is none.
 */
export function headedInVain({ graph, says }: Pick<Survey, 'graph' | 'says'>, kinds: readonly PageKindId[]): Heading | null {
  for (const kind of scripted.map((one) => one.kind).filter((one) => kinds.includes(one)))
    for (const { facts } of graph.pages) {
      const quote = vainHeadings(facts, says)[kind];
      if (quote !== undefined) return { url: facts.url, quote };
    }
  return null;
}

/** By kind: the first heading on a page that promises it in vain. Most headings are looked at for every change that is tried. */
const vainHeadings = remembering((facts: PageFacts, says: Says): { readonly [K in PageKindId]?: string } => {
  if (facts.source !== 'static' || facts.assetMarks.length === 0) return {};
  const short = facts.passages.filter(({ place, words }: Passage) => inMain(place) && words <= mostWords);
  const found = scripted.flatMap(({ kind, shows }) => {
    const part = short.find(({ heading, measures }) => !shows(measures) && says(heading, kind) >= clear);
    return part ? [[kind, part.heading] as const] : [];
  });
  return Object.fromEntries(found);
});

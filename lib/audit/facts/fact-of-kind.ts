import type { NearestOfKind } from '../../graph/clicks-to-kind.ts';
import type { Fact } from '../../model/fact.ts';
import type { Link } from '../../model/page.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { say } from '../../model/say.ts';
import { saysNothing } from '../../journey/scent.ts';
import { isKind } from '../../model/site.ts';
import { absentIf, evidence, measured, notKnown, sayLookedFor } from './evidence.ts';
import { hollowTestimonials } from './hollow-testimonials.ts';
import { headedInVain } from './headed-in-vain.ts';
import { mayStandElsewhere } from './may-stand-elsewhere.ts';
import type { Survey } from './survey-site.ts';

/** Clicks that a right link of weak scent costs beside its own (science.md A4, after Blackmon, Kitajima & Polson 2005). */
const weakScent = 1.5;

/** Clicks from the start to the nearest page or section of the kinds, as a fact. A page that no link leads to is as good as none. */
export function factOfKind(survey: Survey, kinds: readonly PageKindId[], nearest: NearestOfKind | null): Fact {
  const { reading, graph } = survey;
  if (!nearest) {
    const lonely = graph.pages.find((page) => kinds.some((kind) => isKind(page, kind)));
    if (lonely && reading.complete)
      return {
        state: 'absent',
        onLayout: false,
        evidence: [evidence(say`There is a page, but no link from the start leads to it`, { url: lonely.facts.url })],
      };
    const empty = kinds.includes('testimonials') ? emptyPage(survey) : null;
    if (empty) return empty;
    const elsewhere = mayStandElsewhere(survey, kinds);
    if (elsewhere)
      return notKnown(say`A link names it, but what is behind it was not read.`, { url: elsewhere.url, quote: elsewhere.inbound[0] ?? '' });
    const heading = headedInVain(survey, kinds);
    if (heading)
      return notKnown(say`A heading names it, and nothing of it stands below before scripts have run, which were not run here.`, heading);
    return absentIf(reading, sayLookedFor(reading));
  }
  const page = graph.pages[nearest.node];
  const proof = page?.kinds.find((guess) => kinds.includes(guess.kind))?.evidence[0] ?? '';
  const where = nearest.section
    ? evidence(partWords(nearest.clicks), {
        url: page?.facts.url ?? '',
        selector: nearest.section.selector,
        quote: nearest.section.heading,
      })
    : evidence(
        [nearest.clicks === 0 ? say`You are already there` : clicksWords(nearest.clicks), proof].filter((part) => part !== '').join('. '),
        {
          url: page?.facts.url ?? '',
          quote: page?.facts.title ?? '',
        },
      );
  const mute = muteLinkTo(survey, nearest.node);
  return measured(nearest.clicks, {
    best: reading.complete ? nearest.clicks : Math.min(nearest.clicks, 1),
    onLayout: true,
    evidence: [where, ...(mute ? [evidence(say`The link there says nothing of it`, { quote: mute.words })] : [])],
    ...(mute ? { toll: { amount: weakScent, line: say`behind a link that only says “${mute.words}”` } } : {}),
  });
}

/** A page for testimonials that says that none are there: whether there are any is not known where they only did not load. */
function emptyPage({ graph, reading, says }: Survey): Fact | null {
  for (const { facts, kinds } of graph.pages) {
    const said = kinds.some(({ kind }) => kind === 'testimonials') ? hollowTestimonials(facts, says) : null;
    if (!said) continue;
    const where = { url: facts.url, quote: said.quote };
    if (said.of === 'not-loaded') return notKnown(say`There is a page for it, and it says that what it is for did not load.`, where);
    if (!reading.complete) return null;
    return {
      state: 'absent',
      onLayout: false,
      evidence: [evidence(say`There is a page for it, and it says that there is nothing yet`, where)],
    };
  }
  return null;
}

/** The last link of the way, where it has words that could stand on any link and no heading above it that says more. */
function muteLinkTo({ tree, says }: Survey, node: number): Link | null {
  const via = tree.via[tree.where.empty(node)] ?? null;
  if (via === null || 'does' in via || via.words === '' || via.heading !== null) return null;
  return saysNothing(via, says) ? via : null;
}

const clicksWords = (clicks: number): string => (clicks === 1 ? say`1 click from the start` : say`${clicks} clicks from the start`);

function partWords(clicks: number): string {
  if (clicks === 0) return say`A part of this page, on the start page`;
  return clicks === 1 ? say`A part of this page, 1 click from the start` : say`A part of this page, ${clicks} clicks from the start`;
}

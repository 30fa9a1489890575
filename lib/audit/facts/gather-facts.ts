import type { WalkBand } from '../../journey/chance-band.ts';
import type { Fact, FactName, SiteFacts } from '../../model/fact.ts';
import type { Visitor } from '../../model/visitor.ts';
import { answers } from './answers-fact.ts';
import { hasSearch } from './has-search.ts';
import { detour, goalChance, goalClicks, goalLink, shareOfPages } from './goal-facts.ts';
import { outsideProof } from './outside-proof.ts';
import { pictures, returnsShown, reviews } from './product-facts.ts';
import { address, identity, openingHours, promise, proofNear } from './proof-facts.ts';
import { film, leadsOn, nextStep, range, textLength } from './reading-facts.ts';
import { unlessBlind } from './unless-blind.ts';
import type { Survey } from './survey-site.ts';

interface Walking {
  readonly survey: Survey;
  readonly visitor: Visitor;
  readonly walk: () => WalkBand | null;
}

const facts: { readonly [N in FactName]: (walking: Walking) => Fact } = {
  'goal-clicks': ({ survey }) => goalClicks(survey),
  'goal-chance': ({ survey, walk }) => goalChance(survey, walk()),
  detour: ({ survey, walk }) => detour(survey, walk()),
  'goal-link': ({ survey }) => goalLink(survey),
  search: ({ survey }) => shareOfPages(survey.graph.pages, hasSearch),
  answers: ({ survey, visitor }) => answers(survey, visitor),
  pictures: ({ survey }) => pictures(survey),
  'returns-shown': ({ survey }) => returnsShown(survey),
  reviews: ({ survey }) => reviews(survey),
  promise: ({ survey }) => promise(survey),
  identity: ({ survey }) => identity(survey),
  'proof-near': ({ survey }) => proofNear(survey),
  'outside-proof': ({ survey }) => outsideProof(survey),
  'next-step': ({ survey }) => nextStep(survey),
  film: ({ survey }) => film(survey),
  range: ({ survey }) => range(survey),
  'text-length': ({ survey }) => textLength(survey),
  'leads-on': ({ survey }) => leadsOn(survey),
  'phone-in-header': ({ survey }) =>
    shareOfPages(survey.graph.pages, (page) =>
      page.facts.oddLinks.some((odd) => odd.kind === 'tel' && (odd.place === 'header' || odd.place === 'menu')),
    ),
  hours: ({ survey }) => openingHours(survey),
  address: ({ survey }) => address(survey),
};

/** The facts of a site as each visitor meets them; computed once, when first asked for. */
export function gatherFacts(survey: Survey, walks: (visitor: Visitor) => WalkBand | null): (visitor: Visitor) => SiteFacts {
  const known = new Map<string, Fact>();
  return (visitor) => (name) => {
    const key = `${visitor.id} ${name}`;
    const found =
      known.get(key) ??
      unlessBlind(
        facts[name]({ survey, visitor, walk: () => walks(visitor) }),
        survey,
        name === 'goal-clicks' || name === 'detour' ? 'clicks' : 'shares',
      );
    known.set(key, found);
    return found;
  };
}

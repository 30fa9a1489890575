import { remembering } from '../../classify/remembering.ts';
import { clicksBack } from '../../graph/clicks-back.ts';
import type { Says } from '../../journey/scent.ts';
import type { Evidence } from '../../model/audit-export.ts';
import type { Fact } from '../../model/fact.ts';
import { isMailLink } from '../../model/mail-link.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import type { PageFacts } from '../../model/page.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import { logNormal } from '../../score/log-normal.ts';
import { absentIf, evidence, measured, notKnown, sayLookedFor } from './evidence.ts';
import { countReviews } from './count-reviews.ts';
import { givesTelephone } from './gives-telephone.ts';
import { mayStandElsewhere } from './may-stand-elsewhere.ts';
import type { Survey } from './survey-site.ts';

/** Shares of what a promise in words consists of: returns, a guarantee, and either of them beside the products. Our judgement. */
const parts = { returns: 0.55, guarantee: 0.3, beside: 0.15 } as const;

/** How much of returns and guarantee is put into words, and where. */
export function promise(survey: Survey): Fact {
  const { reading, graph, products } = survey;
  const pages = graph.pages;
  const returns = pages.find((page) => doesWorkOf(page, 'shipping-returns'));
  const guarantee = pages.find((page) => doesWorkOf(page, 'guarantee'));
  const near = products.filter((page) => page.sections.some(({ kind }) => kind === 'shipping-returns' || kind === 'guarantee'));
  const beside = products.length === 0 ? 0 : near.length / products.length;
  const value = (returns ? parts.returns : 0) + (guarantee ? parts.guarantee : 0) + beside * parts.beside;
  const elsewhere = value === 0 ? mayStandElsewhere(survey, ['shipping-returns', 'guarantee']) : null;
  if (elsewhere)
    return notKnown(say`A link names it, but what is behind it was not read.`, { url: elsewhere.url, quote: elsewhere.inbound[0] ?? '' });
  if (value === 0) return absentIf(reading, sayLookedFor(reading));
  const notes: Evidence[] = [
    guarantee
      ? evidence(say`a guarantee is named`, { url: guarantee.facts.url })
      : evidence(say`no guarantee is named on ${reading.pages.length} pages read`),
    returns
      ? evidence(say`delivery or returns are put into words`, { url: returns.facts.url })
      : evidence(say`nothing on returns on ${reading.pages.length} pages read`),
    evidence(say`${near.length} of ${products.length} products read say either`),
  ];
  const first = notes.findIndex((note) => note.url === '');
  const sorted = first > 0 ? [...notes.slice(first), ...notes.slice(0, first)] : notes;
  return measured(value, {
    best: reading.complete ? value : Math.min(1, value + (returns ? 0 : parts.returns) + (guarantee ? 0 : parts.guarantee)),
    evidence: sorted,
  });
}

/** How near proof is: from products, and from the cart where its page was read; by clicks as a page of answers is judged. */
export function proofNear({ graph, products, reading, says }: Survey): Fact {
  if (products.length === 0) return notKnown(say`No products read yet.`);
  const kinds: readonly (readonly PageKindId[])[] = [['testimonials'], ['shipping-returns', 'guarantee'], ['about', 'team']];
  const far = kinds.map((some) =>
    clicksBack(
      graph,
      graph.pages.flatMap((page, node) => (some.some((kind) => doesWorkOf(page, kind)) ? [{ node, clicks: 0 }] : [])),
    ),
  );
  const shares = (node: number) =>
    far.map((clicks) => ((clicks[node] ?? -1) < 0 ? 0 : logNormal(clicks[node] ?? 0, { p10: 1, median: 3 })));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const fromProducts = mean(
    products.map((page) => mean([countReviews(page, says) > 0 ? 1 : 0, ...shares(graph.nodeOf.get(page.facts.url) ?? -1)])),
  );
  const cart = graph.isCart.indexOf(1);
  const value = cart < 0 ? fromProducts : (fromProducts + mean(shares(cart))) / 2;
  return measured(value, {
    best: reading.complete ? value : 1,
    onLayout: true,
    evidence: [
      evidence(
        cart < 0
          ? say`Clicks from the products to reviews, testimonials, guarantee and About`
          : say`Clicks from products and cart to reviews, testimonials, guarantee and About`,
      ),
    ],
  });
}

/** Address, telephone, mail or form, and people or company named. */
export function identity(survey: Survey): Fact {
  const signs = signsOfWho(survey);
  const found = signs.filter(({ on }) => on);
  if (found.length === 0) return absentIf(survey.reading, sayLookedFor(survey.reading));
  const missing = signs.filter(({ on }) => !on).map(({ noun }) => noun);
  const notes = found.map(({ noun, on }) => evidence(noun, { url: on?.facts.url ?? '' }));
  return measured(found.length / signs.length, {
    best: survey.reading.complete ? found.length / signs.length : 1,
    count: found.length,
    of: signs.length,
    evidence: [...notes, ...(missing.length > 0 ? [evidence(say`Not found: ${missing.join(', ')}`)] : [])],
  });
}

/** What says who is behind a site, each with the first page that has it. */
export function signsOfWho({ graph, vocabulary }: Survey): readonly WhoSign[] {
  return [
    { id: 'address', noun: say`an address`, on: graph.pages.find(hasAddress) },
    {
      id: 'telephone',
      noun: say`a telephone number`,
      on: graph.pages.find((page) => givesTelephone(page, { behind: (link) => graph.pages[graph.nodeOf.get(link.to) ?? -1], vocabulary })),
    },
    {
      id: 'mail',
      noun: say`a mail address or contact page`,
      on: graph.pages.find((page) => isKind(page, 'contact') || page.facts.oddLinks.some(isMailLink)),
    },
    { id: 'people', noun: say`who they are`, on: graph.pages.find((page) => doesWorkOf(page, 'about') || doesWorkOf(page, 'team')) },
  ];
}

interface WhoSign {
  readonly id: 'address' | 'telephone' | 'mail' | 'people';
  readonly noun: string;
  readonly on: ReadPage | undefined;
}

export function address({ graph, reading }: Survey): Fact {
  const page = graph.pages.find(hasAddress);
  return page
    ? measured(1, { evidence: [evidence(say`An address stands here`, { url: page.facts.url })] })
    : absentIf(reading, sayLookedFor(reading));
}

export function openingHours({ graph, reading, says }: Survey): Fact {
  const page = graph.pages.find(({ facts }) => hoursOn(facts, says).stand);
  return page
    ? measured(1, { evidence: [evidence(say`Opening hours stand here`, { url: page.facts.url })] })
    : absentIf(reading, sayLookedFor(reading));
}

/** All that a page says is read for it, and most say nothing of it. */
const hoursOn = remembering((facts: PageFacts, says: Says) => ({
  stand:
    facts.structured.some(({ types, properties }) => types.includes('OpeningHoursSpecification') || 'openingHours' in properties) ||
    facts.headings.some(({ text }) => says(text, 'opening-hours') >= 0.45) ||
    facts.passages.some(({ heading, excerpt }) => says(heading, 'opening-hours') >= 0.45 || says(excerpt, 'opening-hours') > 0) ||
    says(facts.excerpt, 'opening-hours') > 0,
}));

const doesWorkOf = (page: ReadPage, kind: PageKindId): boolean =>
  isKind(page, kind) || page.sections.some((section) => section.kind === kind);

const hasAddress = ({ facts }: ReadPage): boolean =>
  facts.measures.addresses > 0 ||
  facts.passages.some(({ measures }) => measures.addresses > 0) ||
  facts.structured.some(({ types }) => types.includes('PostalAddress'));

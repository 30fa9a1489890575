import { isClosed } from '../../model/closed-services.ts';
import type { SiteTroubles } from '../../model/finding.ts';
import type { Places } from '../../model/outcome.ts';
import { isKind, type ReadPage, type UnreadAddress } from '../../model/site.ts';
import { goalWords } from '../goal-words.ts';
import { goalState } from './goal-state.ts';
import { linkPlaces } from './link-places.ts';
import { lostGoalForms } from './lost-goal-forms.ts';
import { leadsToOffer } from './reading-facts.ts';
import { sayNameless } from './say-nameless.ts';
import type { Survey } from './survey-site.ts';

/** What findings and the rows of "driving away" look at. */
export function siteTroubles(survey: Survey): SiteTroubles {
  const { reading, graph, products } = survey;
  const broken = new Set(reading.unread.filter(isBroken).map(({ url }) => url));
  const soft = new Set(reading.pages.filter((page) => page.soft404).flatMap(({ facts }) => [facts.url, facts.requestedUrl]));
  const guides = graph.pages.filter((page) => isKind(page, 'guide') || isKind(page, 'article'));
  const state = goalState(survey);
  return {
    kind: survey.site.kind,
    words: goalWords(survey.goal?.kind ?? 'contact'),
    goal: state,
    goalWhere: state === 'no-control' ? products.slice(0, 3).map(pagePlace) : [{ url: reading.start, selector: null, words: '' }],
    goalForms: lostGoalForms(survey),
    broken: linkPlaces(reading.pages, (link) => broken.has(link.to)),
    soft404: linkPlaces(reading.pages, (link) => soft.has(link.to)),
    closed: linkPlaces(reading.pages, ({ to }) => isClosed(to)),
    unnamed: unnamed(reading.pages),
    unnamedCart: reading.pages.some((page) => page.actions.some((action) => action.purpose === 'open-cart' && action.words === '')),
    deadEnds: guides.filter((page) => !leadsToOffer(page, survey)).map(pagePlace),
    guides: guides.length,
    productsRead: products.length,
  };
}

/** Gone for every visitor; 401, 403, 405 and 429 may open for others. */
function isBroken({ reason, status }: UnreadAddress): boolean {
  return reason === 'status' && status !== null && status >= 400 && ![401, 403, 405, 429].includes(status);
}

const pagePlace = ({ facts }: ReadPage): Places[number] => ({ url: facts.url, selector: null, words: facts.title });

/** Links and buttons without a name, one for each make. */
function unnamed(pages: readonly ReadPage[]): Places {
  const seen = new Set<string>();
  const controls = pages.flatMap(({ facts }) =>
    facts.controls.flatMap((control) => {
      const make = `${control.slot} ${control.icon ?? ''}`;
      if (control.words !== '' || control.disabled || seen.has(make)) return [];
      seen.add(make);
      return [{ url: facts.url, selector: null, words: sayNameless(control, facts.url) }];
    }),
  );
  return [...linkPlaces(pages, (link) => link.words === ''), ...controls];
}

import type { Sighting } from '../../model/layout.ts';
import type { WalkBand } from '../../journey/chance-band.ts';
import type { Fact } from '../../model/fact.ts';
import { isOwnPage } from '../../model/own-page.ts';
import { say } from '../../model/say.ts';
import { sayTenths } from '../../model/say-tenths.ts';
import type { ReadPage } from '../../model/site.ts';
import { linkMet } from '../../graph/link-set.ts';
import { goalSigns } from '../../graph/ways-to-goal.ts';
import { evidence, measured, notKnown } from './evidence.ts';
import { goalState } from './goal-state.ts';
import type { Survey } from './survey-site.ts';

/** Clicks to the goal: the typical product's to the cart, the fewest to any other. */
export function goalClicks(survey: Survey): Fact {
  const closed = closedGoal(survey);
  if (closed) return closed;
  const figures = survey.goal ? survey.figures.get(survey.goal.kind) : null;
  const { quickest = null, typical = null, slowest = null, counted = 0 } = figures ?? {};
  if (quickest === null || typical === null || slowest === null) return notKnown(say`No way was found yet.`);
  const open = survey.goal?.kind === 'cart' ? counted * 2 < survey.productsKnown : !survey.reading.complete;
  const note =
    survey.goal?.kind === 'cart'
      ? say`Quickest ${quickest}, half of ${counted} within ${typical}, slowest ${slowest}`
      : quickest === 0
        ? say`You are already there`
        : say`Quickest ${quickest}`;
  return measured(typical, {
    worst: open && survey.goal?.kind === 'cart' ? slowest : typical,
    best: open ? Math.min(quickest, typical) : typical,
    onLayout: true,
    evidence: [evidence(note, { url: survey.reading.start })],
  });
}

/** The chance to arrive in time, as a visitor walks. */
export function goalChance(survey: Survey, walk: WalkBand | null): Fact {
  const closed = closedGoal(survey);
  if (closed || !walk) return closed ?? notKnown(say`The start page is not read yet.`);
  const { low, point, high } = walk.chance;
  return measured(point, {
    worst: low,
    best: high,
    onLayout: true,
    evidence: [
      evidence(
        say`Nobody was observed: imagined visitors follow the links whose words promise it best, and some give up. It compares this site with itself and is no forecast.`,
      ),
    ],
  });
}

/** How many times the fewest clicks a walk takes that arrives. */
export function detour(survey: Survey, walk: WalkBand | null): Fact {
  const closed = closedGoal(survey);
  if (closed || !walk?.clicks) return closed ?? notKnown(say`The start page is not read yet.`);
  const quickest = (survey.goal && survey.figures.get(survey.goal.kind)?.quickest) ?? 0;
  const times = (clicks: number) => (quickest <= 0 ? 1 : Math.max(1, clicks / quickest));
  const { low, point, high } = walk.clicks;
  const note = say`Imagined visitors who arrive need ${sayTenths(point)} clicks, the fewest are ${quickest}`;
  return measured(times(point), { worst: times(high), best: times(low), onLayout: true, evidence: [evidence(note)] });
}

/** Share of pages with a way to the goal in header or menu, where nothing must be opened first. */
export function goalLink({ goal, graph, ways }: Survey): Fact {
  if (!goal) return notKnown(say`No goal was found yet.`);
  const targets = new Set(ways.flatMap(({ node, press }) => (press ? [] : [node])));
  const leads = graph.sets.map((set) =>
    set.targets.some(
      (target, index) => (goal.kind === 'cart' ? graph.isCart[target] === 1 : targets.has(target)) && isTop(linkMet(set, index)),
    ),
  );
  const { purposes } = goal.kind === 'cart' ? { purposes: ['open-cart'] as readonly string[] } : goalSigns[goal.kind];
  const offers = (page: ReadPage) =>
    page.actions.some((action) => isTop(action) && purposes.includes(action.purpose)) ||
    (goal.kind === 'call' && page.facts.oddLinks.some((odd) => odd.kind === 'tel' && isTop(odd)));
  return shareOfPages(graph.pages, (page, node) => offers(page) || (graph.setsOf[node] ?? []).some((set) => leads[set] === true));
}

/** A share of the pages read, with the first page that lacks it as evidence. Of what only the user has opened little is kept: it cannot tell. */
export function shareOfPages(all: readonly ReadPage[], has: (page: ReadPage, node: number) => boolean): Fact {
  const lacks = new Set(all.filter((page, node) => !has(page, node)));
  const pages = all.filter(({ facts }) => !isOwnPage(facts));
  if (pages.length === 0) return notKnown(say`No page is read yet.`);
  const lacking = pages.filter((page) => lacks.has(page));
  const count = pages.length - lacking.length;
  const first = lacking[0];
  return measured(count / pages.length, {
    count,
    of: pages.length,
    onLayout: true,
    evidence: first
      ? [evidence(say`${count} of ${pages.length} pages have it; this one does not`, { url: first.facts.url })]
      : [evidence(say`All ${count} pages have it`)],
  });
}

/** In header or menu, and shown there as far as pages were drawn. */
function isTop(one: { readonly place: string; readonly seen?: Sighting } | null): boolean {
  return (one?.place === 'header' || one?.place === 'menu') && !one.seen?.openers.some(({ how }) => how === 'press');
}

function closedGoal(survey: Survey): Fact | null {
  switch (goalState(survey)) {
    case 'reached':
      return null;
    case 'unreachable':
      return {
        state: 'absent',
        onLayout: true,
        evidence: [evidence(say`No link or button leads there from the start`, { url: survey.reading.start })],
      };
    case 'no-control':
      return notKnown(say`No button to buy stands in the pages as they were read; scripts may put it there.`);
    case 'not-known':
      return notKnown(
        survey.goal ? say`Not all pages that could lead there are read yet.` : say`Nothing was found that visitors could be asked to do.`,
      );
  }
}

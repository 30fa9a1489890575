import { withoutOwnCount } from '../../classify/own-count.ts';
import { fewestClicks } from '../../graph/fewest-clicks.ts';
import { nodeAt } from '../../graph/node-at.ts';
import type { Device } from '../../model/page.ts';
import { visitorIds } from '../../model/visitor.ts';
import { type GoalKind, goalKinds } from '../../model/settings.ts';
import { isKind } from '../../model/site.ts';
import type {
  Instead,
  InsteadAsked,
  NeedChoice,
  PathWish,
  Walk,
  WalkChoices,
  WalkedPath,
  WalkFigures,
  WayTag,
} from '../../model/walked-path.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { DeviceViews } from '../device-views.ts';
import type { Survey } from '../facts/survey-site.ts';
import { isAtGoal, putsItem } from '../is-at-goal.ts';
import { insteadOf } from './instead-of.ts';
import { pathTo } from './path-to.ts';
import { tagsOn } from './tags-on.ts';
import { wantedNeed, wantedOf } from './wanted-of.ts';

/** A site that was read, as something to walk on. */
export interface WalkMap {
  readonly choices: WalkChoices;
  /** Where counting starts. */
  readonly start: string;
  /** The path from the start, or from another page; `filled`: with an item in the cart. Null where there is none. */
  path(wish: PathWish, from?: { readonly url: string; readonly filled: boolean }): WalkedPath | null;
  /** Whether an address is a page that was read. */
  knows(url: string, device: Device): boolean;
  figures(need: string): WalkFigures;
  /** Whether a page is one where what is wished is met, whatever way led there. A cart counts only with an item: that is asked apart. */
  isThere(wish: PathWish, url: string): boolean;
  /** Whether a button of that name puts something into the cart. */
  puts(words: string): boolean;
  /** What of the page can be pressed where the end of a leg is covered; null where nothing does the same. */
  instead(walk: PathWish & Pick<Walk, 'path'>, asked: InsteadAsked): Instead | null;
  /** Links of a page with which the shortest ways to other needs begin. */
  tags(wish: PathWish, url: string): readonly WayTag[];
}

/** Null while there is no start page. */
export function walkMap(views: DeviceViews, catalog: AuditCatalog): WalkMap | null {
  const desktop = views.desktop.survey;
  const surveys = { desktop, phone: views.phone?.survey ?? null };
  if (desktop.graph.start < 0) return null;
  const path: WalkMap['path'] = (wish, from) => {
    const survey = surveys[wish.device];
    if (!survey) return null;
    if (!from) return pathTo(survey, wish, catalog);
    const node = nodeAt(survey.graph, from.url);
    if (node < 0) return null;
    const { where } = survey.tree;
    const tree = fewestClicks(survey.graph, from.filled ? where.filled(node) : where.empty(node));
    return pathTo({ ...survey, tree, reading: { ...survey.reading, shown: [] } }, wish, catalog);
  };
  const isThere: WalkMap['isThere'] = (wish, url) => {
    const survey = surveys[wish.device] ?? desktop;
    const page = survey.graph.pages[nodeAt(survey.graph, url)];
    const goal = goalOf(wish);
    if (goal) return isAtGoal(goal, url, { kinds: page?.kinds ?? [], vocabulary: catalog.vocabulary });
    const kinds = wantedNeed(survey, wish, catalog)?.kinds ?? [];
    return page !== undefined && kinds.some((kind) => isKind(page, kind));
  };
  const needs = visitorIds.map((visitor) => ({ visitor, needs: walkable(visitor, desktop, { catalog, path }) }));
  return {
    start: desktop.reading.start,
    choices: { visitors: needs.filter((one) => one.needs.length > 0), devices: surveys.phone ? ['desktop', 'phone'] : ['desktop'] },
    path,
    knows: (url, device) => nodeAt((surveys[device] ?? desktop).graph, url) >= 0,
    figures(need) {
      const figures = (device: Device) => [...(surveys[device]?.figures ?? [])].find(([kind]) => kind === need)?.[1] ?? null;
      const fewest = (device: Device) => {
        const found = visitorIds.map((visitor) => path({ visitor, device, need })).find((one) => one !== null);
        return found ? found.legs.reduce((sum, { steps }) => sum + steps.length, 0) : null;
      };
      return {
        fewest: { desktop: fewest('desktop'), phone: fewest('phone') },
        typical: { desktop: figures('desktop')?.typical ?? null, phone: figures('phone')?.typical ?? null },
        counted: figures('desktop')?.counted ?? 0,
      };
    },
    isThere,
    puts: (words) => putsItem(words, catalog.vocabulary),
    instead(walk, { leg, controls }) {
      if (!walk.path) return null;
      const goal = goalOf(walk);
      const isEnd = (url: string) => isThere(walk, url);
      const index = insteadOf(controls, { path: walk.path, leg, goal, isEnd, vocabulary: catalog.vocabulary });
      const words = controls[index]?.words;
      return words === undefined ? null : { index, words: withoutOwnCount(words, catalog.vocabulary) };
    },
    tags(wish, url) {
      const survey = surveys[wish.device];
      const node = survey ? nodeAt(survey.graph, url) : -1;
      if (!survey || node < 0) return [];
      const tree = fewestClicks(survey.graph, survey.tree.where.empty(node));
      return tagsOn({ ...survey, tree }, wish, catalog);
    },
  };
}

const goalOf = ({ need }: PathWish): GoalKind | null => goalKinds.find((kind) => kind === need) ?? null;

/** The goal and all else that there is a way to. */
function walkable(
  visitor: PathWish['visitor'],
  survey: Survey,
  { catalog, path }: { readonly catalog: AuditCatalog; readonly path: WalkMap['path'] },
): readonly NeedChoice[] {
  const goal = survey.goal?.kind;
  const needs = wantedOf(survey, visitor, catalog).flatMap(({ need }) => (need === goal ? [] : [need]));
  return [...(goal ? [goal] : []), ...needs].flatMap((need) => {
    const found = path({ visitor, device: 'desktop', need });
    return found ? [{ need, label: found.goal }] : [];
  });
}

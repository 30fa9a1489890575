import type { AuditExport } from './audit-export.ts';
import { goalErrands, kindErrands } from './walk-errands.ts';
import type { PageKindId } from './page-kind.ts';
import { said } from './say.ts';
import type { VisitorId } from './visitor.ts';
import { walkThroughLimits } from './walk-through-limits.ts';

/** Something that a person can be asked to do on a site, as one of the four visitors. */
export interface WalkTask {
  /** A need of that visitor, the goal, or a kind of page. */
  readonly need: string;
  /** In plain words; nothing of how the site calls it. */
  readonly words: string;
  /** Where it is done. */
  readonly pages: readonly string[];
}

type Checked = Pick<AuditExport, 'goals' | 'journeys' | 'pages' | 'visitors'>;

/** Kinds that a visitor asks for though its needs measure them otherwise. */
const besides: { readonly [V in VisitorId]: readonly PageKindId[] } = {
  informed: ['catalog', 'shipping-returns'],
  questioning: ['shipping-returns', 'faq', 'size-guide'],
  doubtful: ['testimonials', 'guarantee', 'about'],
  uninformed: ['guide', 'blog'],
};
const certain = 0.5;

/** What a visitor can be sent for: its needs that have a way, what it asks for besides where the site has it, and the goal. First what matters most to it. */
export function walkTasks(audit: Checked, visitor: VisitorId): readonly WalkTask[] {
  const goal = audit.goals[0]?.kind;
  const needs = audit.visitors.find(({ id }) => id === visitor)?.devices.desktop.needs ?? [];
  const own = needs
    .toSorted((one, other) => other.weight - one.weight)
    .flatMap(({ id, kinds = [] }) => {
      const to = audit.journeys.filter((one) => one.visitor === visitor && one.need === id).map((one) => one.to);
      const [kind] = kinds;
      return kind && to.length > 0 ? taskOf(audit, { need: id, kinds, to, words: kindErrands[kind] }) : [];
    });
  const more = besides[visitor].flatMap((kind) => taskOf(audit, { need: kind, kinds: [kind], to: [], words: kindErrands[kind] }));
  const last = goal
    ? [
        {
          need: goal,
          words: goalErrands[goal],
          pages: [...new Set(audit.journeys.filter(({ need }) => need === goal).map(({ to }) => to))].filter(isWeb),
        },
      ]
    : [];
  const all = visitor === 'informed' ? [...last, ...own, ...more] : [...own, ...more, ...last];
  const told = new Set<string>();
  return all.filter(({ words }) => !told.has(words) && told.add(words)).map((task) => ({ ...task, words: said(task.words) }));
}

function taskOf(
  { pages }: Pick<Checked, 'pages'>,
  {
    need,
    kinds,
    to,
    words,
  }: { readonly need: string; readonly kinds: readonly PageKindId[]; readonly to: readonly string[]; readonly words: string | null },
): readonly WalkTask[] {
  const found = pages.filter((page) =>
    [...page.kinds, ...page.sections].some(({ kind, confidence }) => kinds.includes(kind) && confidence >= certain),
  );
  const there = [...new Set([...to, ...found.map(({ url }) => url)])].filter(isWeb).slice(0, walkThroughLimits.goalPages);
  return words === null || there.length === 0 ? [] : [{ need, words, pages: there }];
}

const isWeb = (url: string): boolean => /^https?:\/\//.test(url) && url.length <= walkThroughLimits.address;

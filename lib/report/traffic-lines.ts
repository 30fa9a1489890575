import type { AuditExport } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import { said, say } from '../model/say.ts';
import { orderWords, sayBegin } from '../model/traffic/begin-words.ts';
import { sayEntry } from '../model/traffic/say-entry.ts';
import { sayCounted, sayWhole } from '../model/traffic/say-share.ts';
import type { ToldTraffic } from '../model/traffic/traffic-schema.ts';
import { outcomeWords, sayAdvice, sayAlso, saySureness, sayVerdict } from '../model/traffic/traffic-words.ts';

/** The verdict on what was told of visitors, as texts: a title, what follows from it, the figures, and why. */
export interface TrafficLines {
  readonly title: string;
  readonly advice: readonly string[];
  readonly figures: string;
  readonly because: readonly string[];
  readonly sure: string;
  /** Null where nothing is to begin with. */
  readonly begin: BeginLines | null;
}

/** Where to begin. */
interface BeginLines {
  readonly head: string;
  /** A form of the goal that leads nowhere. */
  readonly form: NonNullable<ToldTraffic['verdict']['form']> | null;
  readonly order: string;
  readonly pages: readonly { readonly url: string; readonly title: string; readonly line: string; readonly fixes: readonly string[] }[];
}

type Audited = Pick<AuditExport, 'goals' | 'fixes'>;
/** So many fixes of a page are named. */
const mostFixes = 2;

export function trafficLines(told: ToldTraffic, audit: Audited): TrafficLines {
  const { is, also, because, form = null, whereBy = 'leaving' } = told.verdict;
  const others = also.flatMap((one) => (one === 'neither' || one === 'too-few-figures' ? [] : [sayAlso(one, is)]));
  return {
    title: sayVerdict(told.verdict),
    advice: [sayAdvice({ ...told.verdict, form, whereBy }), ...others],
    figures: figuresOf(told),
    because,
    sure: saySureness(told.verdict, told.outcomes === null),
    begin: beginOf(told, audit),
  };
}

function figuresOf({ visits, leftAtOnce, outcomes, outcome, days }: ToldTraffic): string {
  return [
    days === null ? say`${sayWhole(visits)} visits` : say`${sayWhole(visits)} visits in ${countWords(days, 'day')}`,
    leftAtOnce === null ? null : say`${sayCounted({ part: leftAtOnce, of: visits })} left at once`,
    outcomes === null ? null : `${said(outcomeWords[outcome].label)}: ${sayWhole(outcomes)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function beginOf(
  { verdict: { is, form = null, where = [], whereBy = 'leaving' } }: ToldTraffic,
  { goals, fixes }: Audited,
): BeginLines | null {
  if (form === null && where.length === 0) return null;
  const titleOf = new Map(fixes.map(({ id, title }) => [id, title]));
  return {
    head: sayBegin({ is, form }),
    form,
    order: where.length > 0 ? said(orderWords[whereBy]) : '',
    pages: where.map(({ fixes: ids, ...entry }) => ({
      url: entry.url,
      title: entry.title,
      line: sayEntry(entry, goals[0]?.kind ?? 'cart'),
      fixes: ids.flatMap((id) => titleOf.get(id) ?? []).slice(0, mostFixes),
    })),
  };
}

import type { NumberedFix } from '@/lib/model/fix-list.ts';
import { sayDevice } from '@/lib/model/say-device.ts';
import { said, say } from '@/lib/model/say.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import type { FixesOn } from '@/lib/model/traffic/fixes-on.ts';
import type { LandingRow } from '@/lib/model/traffic/landing-row.ts';
import { sayPartOf, sayWhole } from '@/lib/model/traffic/say-share.ts';
import type { EntrySeen } from '@/lib/model/traffic/verdict.ts';
import { placeName } from '../../place-name.ts';
import { sayCount } from '../../say-count.ts';
import { sayGoal } from '../../say-goal.ts';
import { fixPlace } from '../fix-place.ts';
import { GoThere } from '../GoThere.tsx';

interface WhereToBeginProps {
  readonly where: readonly EntrySeen[];
  /** What clicks are counted to. */
  readonly goal: GoalKind;
  /** All fixes, most gain first. */
  readonly fixes: readonly NumberedFix[];
  readonly fixesOn: FixesOn;
  /** Landing pages that are none of the pages that were read, most visits first. */
  readonly strays: readonly LandingRow[];
  /** No page of the site was left out: what was not read is linked from nowhere. */
  readonly isAllRead: boolean;
}

const says = {
  where: 'Where to begin: pages they land on, where most is lost first',
  uncounted: 'Where to begin: pages they land on, many visits and a low score first',
  assumed: 'Where to begin: the usual first pages, the lowest score first',
  strays: 'Where to begin',
  none: 'None of our fixes is for that. Write it on this page, or link from here to a page that says it.',
  scores: 'Scores are the average of the four visitors, each on the device that serves them worse.',
  landings: 'Where they land is not told. With an export of landing pages, below, these are the pages of your visitors.',
  open: 'The check follows the links of your site and did not try this one by itself. Open it: if it is gone, lead it to a page that exists.',
};
/** So many fixes of a page, and so many strays, are named. */
const mostNamed = { fixes: 2, strays: 3 } as const;

/** Pages to begin with, and what to do on each; and addresses that visitors land on in vain. */
export function WhereToBegin({ where, goal, fixes, fixesOn, strays, isAllRead }: WhereToBeginProps) {
  if (where.length === 0 && strays.length === 0) return null;
  const isLeavingTold = where.some(({ leftAtOnce }) => leftAtOnce !== null);
  const isTold = where.some(({ visits }) => visits !== null);
  return (
    <div>
      <h3>{said(where.length === 0 ? says.strays : isLeavingTold ? says.where : isTold ? says.uncounted : says.assumed)}</h3>
      {where.length > 0 && !isTold && <p>{said(says.landings)}</p>}
      <ol className="traffic-verdict__where">
        {where.map((entry) => (
          <li key={entry.url}>
            <b>
              <GoThere url={entry.url}>{entry.title || placeName(entry.url)}</GoThere>
            </b>
            <small>{sayEntry(entry, goal)}</small>
            <FixesOf entry={entry} fixes={fixes.filter(({ fix }) => fixesOn.get(entry.url)?.includes(fix.id))} />
          </li>
        ))}
        {strays.slice(0, mostNamed.strays).map(({ url, visits }) => (
          <li key={url}>
            {isAllRead
              ? say`Visitors land on an address that this check did not find on your site (${sayCount(visits, 'visit')}):`
              : say`Visitors land on an address that this check has not read (${sayCount(visits, 'visit')}):`}{' '}
            <b>
              <GoThere url={url}>{placeName(url)}</GoThere>
            </b>{' '}
            {said(says.open)}
          </li>
        ))}
      </ol>
      {where.length > 0 && <small>{said(says.scores)}</small>}
    </div>
  );
}

/** The fixes for what is not met there; where none is known for it, that. */
function FixesOf({ entry, fixes }: { readonly entry: EntrySeen; readonly fixes: readonly NumberedFix[] }) {
  if (fixes.length === 0 && entry.unmet.length > 0) return <span className="traffic-verdict__none">{said(says.none)}</span>;
  return fixes.slice(0, mostNamed.fixes).map(({ fix, number }) => (
    <a key={fix.id} className="traffic-verdict__fix" href={`#${fixPlace(number)}`} dir="auto">
      {say`Fix ${number}`}: {fix.title}
    </a>
  ));
}

/** "3,600 visits · score 28 of 100, the mean of four visitors · 7 clicks to the cart (phone) · not met from there: Reviews" */
function sayEntry({ visits, leftAtOnce, served, clicks, clicksOn, unmet }: EntrySeen, goal: GoalKind): string {
  return [
    visits === null ? null : say`${sayWhole(visits)} visits`,
    visits === null || leftAtOnce === null ? null : say`${sayPartOf({ part: leftAtOnce, of: visits })} left at once`,
    served === null ? null : say`score ${Math.round(served)} of 100`,
    // From what was not walked, nothing is known of ways.
    served === null ? null : clicks === null ? say`no way to ${sayGoal(goal)} known` : sayWay(clicks, clicksOn, goal),
    unmet.length > 0 ? say`not met from there: ${unmet.map(({ label }) => label).join(', ')}` : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function sayWay(clicks: number, on: EntrySeen['clicksOn'], goal: GoalKind): string {
  const way = say`${sayCount(clicks, 'click')} to ${sayGoal(goal)}`;
  return on === null ? way : say`${way} (${sayDevice(on)})`;
}

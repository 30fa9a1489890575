import type { NumberedFix } from '@/lib/model/fix-list.ts';
import { said, say } from '@/lib/model/say.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import type { FixesOn } from '@/lib/model/traffic/fixes-on.ts';
import type { LandingRow } from '@/lib/model/traffic/landing-row.ts';
import { orderWords, sayBegin, sayForm } from '@/lib/model/traffic/begin-words.ts';
import { sayEntry } from '@/lib/model/traffic/say-entry.ts';
import type { EntrySeen, TrafficVerdict } from '@/lib/model/traffic/verdict.ts';
import { placeName } from '../../place-name.ts';
import { sayCount } from '../../say-count.ts';
import { fixPlace } from '../fix-place.ts';
import { GoThere } from '../GoThere.tsx';

interface WhereToBeginProps {
  readonly verdict: Pick<TrafficVerdict, 'is' | 'form' | 'where' | 'whereBy'>;
  /** What clicks are counted to. */
  readonly goal: GoalKind;
  /** All fixes, most gain first. */
  readonly fixes: readonly NumberedFix[];
  readonly fixesOn: FixesOn;
  /** Landing pages that are none of the pages that were read, most visits first. */
  readonly strays: readonly LandingRow[];
  /** No page of the site was left out: what was not read is linked from nowhere. */
  readonly isAllRead: boolean;
  /** The ways from where they land are still being counted. */
  readonly isWalking: boolean;
}

const says = {
  walking: 'The ways from these pages are still being walked: what is said of them may change.',
  none: 'None of our fixes is for that. Write it on this page, or link from here to a page that says it.',
  scores: 'Scores are the average of the four visitors, each on the device that serves them worse.',
  fixes: 'Fixes named are for what is not found from that page; their numbers are those of the list of fixes.',
  open: 'The check follows the links of your site and did not try this one by itself. Open it: if it is gone, lead it to a page that exists.',
};
/** So many fixes of a page, and so many strays, are named. */
const mostNamed = { fixes: 2, strays: 3 } as const;

/** A form of the goal that leads nowhere, then pages to begin with, and what to do on each; and addresses that visitors land on in vain. */
export function WhereToBegin({ verdict, goal, fixes, fixesOn, strays, isAllRead, isWalking }: WhereToBeginProps) {
  const { form, where, whereBy } = verdict;
  if (form === null && where.length === 0 && strays.length === 0) return null;
  return (
    <div>
      <h3>{sayBegin(verdict)}</h3>
      {form && (
        <ul className="traffic-verdict__where">
          {form.where.map(({ url, words }) => (
            <li key={url}>
              <b>
                <GoThere url={url}>{words || placeName(url)}</GoThere>
              </b>
              <small>{sayForm()}</small>
            </li>
          ))}
        </ul>
      )}
      {where.length > 0 && <p>{said(orderWords[whereBy])}</p>}
      {isWalking && <p>{said(says.walking)}</p>}
      <ol className="traffic-verdict__where">
        {where.map((entry) => (
          <li key={entry.url}>
            <b>
              <GoThere url={entry.url}>{entry.title || placeName(entry.url)}</GoThere>
            </b>
            <small>{sayEntry({ ...entry, unmet: entry.unmet.map(({ label }) => label) }, goal)}</small>
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
      {where.length > 0 && (
        <small>
          {said(says.scores)} {said(says.fixes)}
        </small>
      )}
    </div>
  );
}

/** The fixes for what is not met there; where none is known for it, that. */
function FixesOf({ entry, fixes }: { readonly entry: EntrySeen; readonly fixes: readonly NumberedFix[] }) {
  if (fixes.length === 0 && entry.unmet.length > 0 && entry.trouble === null)
    return <span className="traffic-verdict__none">{said(says.none)}</span>;
  return fixes.slice(0, mostNamed.fixes).map(({ fix, number }) => (
    <a key={fix.id} className="traffic-verdict__fix" href={`#${fixPlace(number)}`} dir="auto">
      {say`Fix ${number}`}: {fix.title}
    </a>
  ));
}

import { useState } from 'react';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import { sayDevice } from '@/lib/model/say-device.ts';
import { said, say } from '@/lib/model/say.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import type { VisitCounts } from '@/lib/model/traffic/figures.ts';
import { leftOfLandings, weightedScore, type LandingRow } from '@/lib/model/traffic/landing-row.ts';
import { sayOfHundred, sayPartOf, sayWhole } from '@/lib/model/traffic/say-share.ts';
import { visitorIds, type VisitorId } from '@/lib/model/visitor.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { Glyph } from '../../Glyph.tsx';
import { placeName } from '../../place-name.ts';
import { sayGoal } from '../../say-goal.ts';
import { GoThere } from '../GoThere.tsx';

interface LandingsTableProps {
  readonly audit: Pick<AuditExport, 'visitors' | 'site'>;
  readonly device: Device;
  /** What clicks are counted to. */
  readonly goal: GoalKind;
  readonly landings: readonly LandingRow[];
  /** Of the whole site, as told. */
  readonly whole: Pick<VisitCounts, 'visits' | 'leftAtOnce'>;
  readonly walking: 'done' | 'under-way' | 'lost';
}

const says = {
  title: 'Where they land',
  label: 'Landing pages by visits, with scores from there',
  home: 'From Home, as elsewhere in this report',
  weighted: 'All of these, scores weighted by visits',
  walking: 'Walking from these pages …',
  lost: 'The pages of this check are not kept any more. Check the site again to see scores and clicks from each.',
  unread: 'not read in this check: open it to see whether it is still there',
  unwalked: 'not walked from',
  more: 'more than usual',
};
const firstShown = 10;

/** Landing pages with their visits, and what each visitor meets from there; beside the scores from Home the scores weighted by visits. */
export function LandingsTable({ audit, device, goal, landings, whole, walking }: LandingsTableProps) {
  const [isAll, showAll] = useState(false);
  const shown = isAll ? landings : landings.slice(0, firstShown);
  return (
    <div className="landings">
      <h3>{said(says.title)}</h3>
      <p role="status">{walking === 'done' ? '' : said(walking === 'lost' ? says.lost : says.walking)}</p>
      <div className="landings__scroll" role="region" aria-label={said(says.label)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say`Landing on`}</th>
              <th scope="col">{say`Visits`}</th>
              <th scope="col">{say`Left at once`}</th>
              <th scope="col">{say`Clicks to ${sayGoal(goal)}, ${sayDevice(device)}`}</th>
              {visitorIds.map((id) => (
                <th key={id} scope="col" data-visitor={id} title={said(visitorWords[id].name)}>
                  <Glyph name={id} size={18} className="who" />
                  <span className="vh">{said(visitorWords[id].name)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="landings__sum">
              <th scope="row" colSpan={4}>
                {said(says.home)}
              </th>
              <Scores of={(id) => audit.visitors.find((one) => one.id === id)?.score} />
            </tr>
            <tr className="landings__sum">
              <th scope="row">{sayWeighted(landings)}</th>
              <td className="num">{sayWhole(visitsOf(landings))}</td>
              <td>{sayLeft(leftOfLandings(landings))}</td>
              <td className="num">–</td>
              <Scores of={(id) => weightedScore(landings, id)?.score} />
            </tr>
            {shown.map((row) => (
              <Row key={row.url} row={row} clicks={row.entry?.devices[device]?.goals[goal] ?? null} />
            ))}
          </tbody>
        </table>
      </div>
      {notesOn(landings, whole).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {landings.length > firstShown && (
        <button type="button" className="btn" aria-expanded={isAll} onClick={() => showAll(!isAll)}>
          {isAll ? say`Show fewer` : say`Show all ${sayWhole(landings.length)}`}
        </button>
      )}
    </div>
  );
}

/** One cell for each visitor. */
function Scores({ of }: { readonly of: (id: VisitorId) => number | null | undefined }) {
  return visitorIds.map((id) => (
    <td key={id} className="num">
      {of(id) ?? '–'}
    </td>
  ));
}

function Row({ row, clicks }: { readonly row: LandingRow; readonly clicks: number | null }) {
  const { url, title, visits, entry, state } = row;
  return (
    <tr>
      <th scope="row">
        <b>
          <GoThere url={url}>{title || placeName(url)}</GoThere>
        </b>
        {state !== 'walked' && <small>{said(state === 'unread' ? says.unread : says.unwalked)}</small>}
      </th>
      <td className="num">{sayWhole(visits)}</td>
      <td>
        {sayLeft(partLeft(row))}
        {row.losesMore && <small>{said(says.more)}</small>}
      </td>
      <td className="num">{clicks ?? '–'}</td>
      <Scores of={(id) => entry?.visitors?.find((one) => one.id === id)?.score} />
    </tr>
  );
}

const visitsOf = (landings: readonly LandingRow[]): number => landings.reduce((total, { visits }) => total + visits, 0);
type Part = ReturnType<typeof leftOfLandings>;
const partLeft = ({ visits, leftAtOnce }: Pick<VisitCounts, 'visits' | 'leftAtOnce'>): Part =>
  leftAtOnce === null || visits === 0 ? null : { part: leftAtOnce, of: visits };
const sayLeft = (part: Part): string => (part === null ? '–' : sayPartOf(part));

/** What of the table does not add up to what was told of the whole, and why. */
function notesOn(landings: readonly LandingRow[], whole: LandingsTableProps['whole']): readonly string[] {
  return [sayRest(visitsOf(landings), whole.visits), sayHowLeft(leftOfLandings(landings), partLeft(whole))].filter((note) => note !== '');
}

/** How shares of single pages go with that of the whole, which the reasons above name. */
function sayHowLeft(pages: Part, whole: Part): string {
  if (pages === null || whole === null) return '';
  const [own, all] = [sayPartOf(pages), sayPartOf(whole)];
  return own === all
    ? say`“Left at once” is of the visits that begin on each page; all together make the ${all} above.`
    : say`“Left at once” is of the visits that begin on each page: ${own} of all these. The ${all} above are of all visits that you told.`;
}

/** Visits that are told without a page, or the other way round. Empty where all are told with one. */
function sayRest(sum: number, all: number): string {
  if (sum < all) return say`${sayWhole(all - sum)} of ${sayWhole(all)} visits are told without a page of this list.`;
  return sum === all
    ? ''
    : say`These pages count ${sayWhole(sum)} visits, more than the ${sayWhole(all)} of the whole: they are of another file or time.`;
}

function sayWeighted(landings: readonly LandingRow[]): string {
  const share = weightedScore(landings, 'informed')?.share ?? 0;
  return share === 0 || share > 0.995
    ? said(says.weighted)
    : say`All of these, scores weighted by visits, known for ${sayOfHundred(share)} of 100 of them`;
}

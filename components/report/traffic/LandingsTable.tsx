import { useState } from 'react';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import { sayDevice } from '@/lib/model/say-device.ts';
import { said, say } from '@/lib/model/say.ts';
import { weightedScore, type LandingRow } from '@/lib/model/traffic/landing-row.ts';
import { sayOfHundred, sayWhole } from '@/lib/model/traffic/say-share.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { Glyph } from '../../Glyph.tsx';
import { placeName } from '../../place-name.ts';
import { GoThere } from '../GoThere.tsx';

interface LandingsTableProps {
  readonly audit: Pick<AuditExport, 'visitors' | 'site'>;
  readonly device: Device;
  readonly landings: readonly LandingRow[];
  /** Of the whole site. */
  readonly visits: number;
  readonly walking: 'done' | 'under-way' | 'lost';
}

const says = {
  title: 'Where they land',
  label: 'Landing pages by visits, with scores from there',
  home: 'From Home, as elsewhere in this report',
  weighted: 'Weighted by visits: busier pages count more',
  walking: 'Walking from these pages …',
  lost: 'The pages of this check are not kept any more. Check the site again to see scores and clicks from each.',
  unread: 'not read in this check',
  unwalked: 'not walked from',
  more: 'more than usual',
};
const firstShown = 10;

/** Landing pages with their visits, and what each visitor meets from there; beside the scores from Home the scores weighted by visits. */
export function LandingsTable({ audit, device, landings, visits, walking }: LandingsTableProps) {
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
              <th scope="col">{say`Clicks to the goal, ${sayDevice(device)}`}</th>
              {visitorIds.map((id) => (
                <th key={id} scope="col" data-visitor={id} title={said(visitorWords[id].name)}>
                  <Glyph name={id} size={18} className="who" />
                  <span className="vh">{said(visitorWords[id].name)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Summary title={said(says.home)} scores={visitorIds.map((id) => audit.visitors.find((one) => one.id === id)?.score ?? null)} />
            <Summary title={sayWeighted(landings)} scores={visitorIds.map((id) => weightedScore(landings, id)?.score ?? null)} />
            {shown.map((row) => (
              <Row key={row.url} row={row} device={device} />
            ))}
          </tbody>
        </table>
      </div>
      <p>{sayRest(landings, visits)}</p>
      {landings.length > firstShown && (
        <button type="button" className="btn" aria-expanded={isAll} onClick={() => showAll(!isAll)}>
          {isAll ? say`Show fewer` : say`Show all ${sayWhole(landings.length)}`}
        </button>
      )}
    </div>
  );
}

function Summary({ title, scores }: { readonly title: string; readonly scores: readonly (number | null)[] }) {
  return (
    <tr className="landings__sum">
      <th scope="row" colSpan={4}>
        {title}
      </th>
      {scores.map((score, at) => (
        <td key={visitorIds[at]} className="num">
          {score ?? '–'}
        </td>
      ))}
    </tr>
  );
}

function Row({ row, device }: { readonly row: LandingRow; readonly device: Device }) {
  const { url, title, visits, leftAtOnce, entry, state } = row;
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
        {leftAtOnce === null || visits === 0 ? '–' : say`${sayOfHundred(leftAtOnce / visits)} of 100`}
        {row.losesMore && <small>{said(says.more)}</small>}
      </td>
      <td className="num">{fewest(entry, device) ?? '–'}</td>
      {visitorIds.map((id) => (
        <td key={id} className="num">
          {entry?.visitors?.find((one) => one.id === id)?.score ?? '–'}
        </td>
      ))}
    </tr>
  );
}

/** Clicks to the first goal. */
function fewest(entry: LandingRow['entry'], device: Device): number | null {
  const [first] = Object.values(entry?.devices[device]?.goals ?? {});
  return first ?? null;
}

/** Visits that are told without a page, or the other way round. Empty where all are told with one. */
function sayRest(landings: readonly LandingRow[], all: number): string {
  const sum = landings.reduce((total, { visits }) => total + visits, 0);
  if (sum < all) return say`${sayWhole(all - sum)} of ${sayWhole(all)} visits are told without a page of this list.`;
  return sum === all
    ? ''
    : say`These pages count ${sayWhole(sum)} visits, more than the ${sayWhole(all)} of the whole: they are of another file or time.`;
}

function sayWeighted(landings: readonly LandingRow[]): string {
  const share = weightedScore(landings, 'informed')?.share ?? 0;
  return share === 0 || share > 0.995 ? said(says.weighted) : say`Weighted by visits, known for ${sayOfHundred(share)} of 100 of them`;
}

import './EntriesPart.css';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { EntryPage } from '@/lib/model/entry-page-schema.ts';
import type { Device } from '@/lib/model/page.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import { Glyph } from '../Glyph.tsx';
import { goalWords } from '@/lib/model/goal-words.ts';
import { placeName } from '../place-name.ts';
import { sayBand } from '../say-band.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say, spoken } from '@/lib/model/say.ts';
import { GoThere } from './GoThere.tsx';
import { PartHead } from './PartHead.tsx';
import { sayDevice } from '@/lib/model/say-device.ts';

interface EntriesPartProps {
  readonly audit: Pick<AuditExport, 'entryPages' | 'visitors'>;
  readonly device: Device;
}

const says = {
  title: 'Landing elsewhere',
  lead: 'A landing page is the one on which a visit begins, after a search, an ad or a link: mostly it is not Home. Scores elsewhere in this report are from Home.',
  notRead: 'not read',
};
const whys: Readonly<Record<EntryPage['why'], string>> = {
  chosen: 'the start you chose',
  tab: 'the page in the tab',
  category: 'a category',
  product: 'a product',
  article: 'an article',
};

/** Pages that visits begin on: what is near from there, and how each visitor fares, beside the score from Home. */
export function EntriesPart({ audit: { entryPages = [], visitors }, device }: EntriesPartProps) {
  return (
    <>
      <PartHead id="entries" title={said(says.title)} says={said(says.lead)} />
      <div className="entries">
        <table>
          <thead>
            <tr>
              <th scope="col">{say`Landing on`}</th>
              <th scope="col">{say`Clicks, ${sayDevice(device)}`}</th>
              {visitorIds.map((id) => (
                <th key={id} scope="col" data-visitor={id}>
                  <Glyph name={id} size={18} className="who" />
                  <span className="vh">{said(visitorWords[id].name)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                <b>{say`Home`}</b>
              </th>
              <td />
              {visitorIds.map((id) => (
                <Score key={id} {...visitors.find((one) => one.id === id)} />
              ))}
            </tr>
            {entryPages.map((entry) => (
              <tr key={entry.url}>
                <th scope="row">
                  <b>
                    <GoThere url={entry.url}>{entry.title || placeName(entry.url)}</GoThere>
                  </b>
                  <small>{sayWhy(entry)}</small>
                </th>
                <td>{sayClicks(entry, device)}</td>
                {visitorIds.map((id) => (
                  <Score key={id} {...entry.visitors?.find((one) => one.id === id)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Score({ score = null, low, high }: { readonly score?: number | null; readonly low?: number; readonly high?: number }) {
  return (
    <td className="entries__score">
      <span className="num">{score ?? '–'}</span>
      <small>{score !== null && low !== undefined && high !== undefined ? sayBand(low, high) : say`not yet known`}</small>
    </td>
  );
}

function sayWhy({ why, among }: EntryPage): string {
  return among === null ? said(whys[why]) : say`${said(whys[why])}, linked from ${among.linkedFrom} pages, most of ${among.read} read`;
}

function sayClicks({ devices }: EntryPage, device: Device): string {
  const seen = devices[device];
  if (!seen) return said(says.notRead);
  const isEnglish = spoken().language === 'en';
  const goals = Object.entries(seen.goals).map(([goal, clicks]) => sayWay(said(goalWords[goal as GoalKind].to, { sense: 'to' }), clicks));
  const needs = seen.needs.map(({ label, clicks }) => sayWay(isEnglish ? label.toLowerCase() : label, clicks));
  return [...goals, ...needs].join(', ');
}

const sayWay = (to: string, clicks: number | null): string => (clicks === null ? say`${to} no way` : `${to} ${clicks}`);

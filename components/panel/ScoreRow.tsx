import './ScoreRow.css';
import type { AuditExport, VisitorScore } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { whyNoPhone } from '@/lib/model/why-no-phone.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { sayBand } from '../say-band.ts';
import { sayDevice } from '@/lib/model/say-device.ts';
import { sayGoal } from '../say-goal.ts';
import { HowCounted } from './HowCounted.tsx';

interface ScoreRowProps {
  readonly audit: AuditExport;
  /** When it was checked, in words. */
  readonly age: string;
  /** What the fixes that are switched on in the report make of it; null while none is. */
  readonly tried: WhatIf | null;
  readonly onCheckAgain: () => void;
}

const says = {
  typical: 'Clicks: typical.',
  lower: 'Scores: the lower of both devices.',
  noGoal: 'No goal was found',
  again: 'Check again',
};

/** The first row of the panel: four scores with bands, and the typical clicks to the goal. */
export function ScoreRow({ audit, age, tried, onCheckAgain }: ScoreRowProps) {
  const { visitors, goals, clicksToGoal } = audit;
  const shown = visitorIds.flatMap((id) => visitors.find((one) => one.id === id) ?? []);
  const [goal] = goals;
  const figures = goal && (tried?.clicksToGoal ?? clicksToGoal)[goal.kind];
  const noPhone = whyNoPhone(audit);
  return (
    <section className="scores" aria-label={say`This site, checked ${age}`}>
      <ul>
        {shown.map((visitor) => (
          <Score key={visitor.id} visitor={visitor} tried={tried} />
        ))}
      </ul>
      <p className="scores__goal">
        {goal ? say`Clicks to ${sayGoal(goal.kind)}` : said(says.noGoal)}
        {goal && (
          <span className="scores__clicks">
            <Clicks device="desktop" typical={figures?.desktop?.typical ?? null} />
            <Clicks device="phone" typical={figures?.phone?.typical ?? null} />
          </span>
        )}
      </p>
      {tried && (
        <p className="scores__note scores__tried" role="status">
          {sayTried(tried.ids.length)}
        </p>
      )}
      <p className="scores__note">
        {sayLower(shown, noPhone)} {goal && said(says.typical)} {say`Checked ${age}.`}{' '}
        <button type="button" className="link" onClick={onCheckAgain}>
          {said(says.again)}
        </button>
      </p>
      <HowCounted audit={audit} />
    </section>
  );
}

interface ScoreProps extends Pick<ScoreRowProps, 'tried'> {
  readonly visitor: VisitorScore;
}

/** A score as checked, or what it would be with the fixes that are tried, on the same device, after what it is. */
function Score({ visitor: { id, device, devices }, tried }: ScoreProps) {
  const name = said(visitorWords[id].name);
  const was = devices[device];
  const { score, low, high } = tried?.visitors.find((one) => one.id === id)?.devices[device] ?? was;
  const spoken = score === null ? say`${name}: not yet known` : say`${name}: ${score} on ${sayDevice(device)}, between ${low} and ${high}`;
  return (
    <li data-visitor={id}>
      <Glyph name={id} size={18} className="who" />
      <span className="vh">{spoken}</span>
      <span className="num" aria-hidden="true">
        {was.score !== score && <span className="scores__was">{was.score ?? '–'} → </span>}
        {score ?? '–'}
      </span>
      <small aria-hidden="true">
        {score === null ? say`not yet known` : sayBand(low, high)}
        {score !== null && <Glyph name={device} size={12} />}
      </small>
    </li>
  );
}

const sayTried = (count: number): string =>
  count === 1
    ? say`Scores and clicks with the fix that is switched on in the report; all else is as checked.`
    : say`Scores and clicks with the ${count} fixes that are switched on in the report; all else is as checked.`;

function Clicks({ device, typical }: { readonly device: Device; readonly typical: number | null }) {
  return (
    <span>
      <Glyph name={device} size={14} />
      <span className="vh">{sayDevice(device)} </span>
      <b className="num">{typical ?? '–'}</b>
      {typical === null && <span className="vh">{say`not yet known`}</span>}
    </span>
  );
}

function sayLower(visitors: readonly VisitorScore[], noPhone: string | null): string {
  if (noPhone !== null) return say`Scores: desktop; phone: ${noPhone}.`;
  const devices = new Set(visitors.filter(({ score }) => score !== null).map(({ device }) => device));
  const [one] = devices;
  return devices.size === 1 && one ? say`Scores: ${sayDevice(one)}, the lower.` : said(says.lower);
}

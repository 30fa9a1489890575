import { useId } from 'react';
import type { Fix } from '@/lib/model/fix-schema.ts';
import { effortWords, whyLess, whyNoGain } from '@/lib/model/fix-words.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import type { Device } from '@/lib/model/page.ts';
import { visitorIds, type VisitorId } from '@/lib/model/visitor.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { fixPlace } from './fix-place.ts';
import { GoThere } from './GoThere.tsx';
import { usePlaceNames } from './page-names.ts';

interface FixRowProps {
  readonly fix: Fix;
  readonly number: number;
  readonly device: Device;
  /** What it touches of the visits, where they are known. */
  readonly touches: string | null;
  /** Titles of what was found, by id. */
  readonly found: ReadonlyMap<string, string>;
  readonly isOn: boolean;
  readonly canSwitch: boolean;
  readonly onSwitch: () => void;
}

/** Places told in the row; the rest stands in the exports. */
const mostPlaces = 3;

/** One fix: its switch, what to do and where, what it takes, and what it gains each visitor by itself. */
export function FixRow({ fix, number, device, touches, found, isOn, canSwitch, onSwitch }: FixRowProps) {
  const placeName = usePlaceNames();
  const id = useId();
  const { title, how, effort, gains, where } = fix;
  const losers = visitorIds.flatMap((visitor) => {
    const gain = gains[visitor]?.[device] ?? 0;
    return gain < 0 ? [{ visitor, gain }] : [];
  });
  const noGain = whyNoGain(fix, device, found);
  const places = [...new Set(where.map(({ url }) => url))].slice(0, mostPlaces);
  return (
    <tr id={fixPlace(number)} className={isOn ? 'is-on' : undefined}>
      <td>
        <input
          type="checkbox"
          role="switch"
          className="switch"
          aria-labelledby={id}
          checked={isOn}
          disabled={!canSwitch}
          onChange={onSwitch}
        />
      </td>
      <td className="fixes__what">
        <b id={id} dir="auto">
          {number}. {title}
        </b>
        <small dir="auto">{how}</small>
        {places.length > 0 && (
          <small>
            {places.map((url, index) => (
              <span key={url}>
                {index > 0 && ', '}
                <GoThere url={url}>{placeName(url)}</GoThere>
              </span>
            ))}
          </small>
        )}
        {touches && <small>{touches}</small>}
        {noGain && <small dir="auto">{noGain}</small>}
        {losers.length > 0 && (
          <small>
            {sayLosses(losers)}: {whyLess(fix.edit)}.
          </small>
        )}
      </td>
      <td className="fixes__effort">{said(effortWords[effort])}</td>
      {visitorIds.map((visitor) => (
        <Gain key={visitor} visitor={visitor} gain={gains[visitor]?.[device] ?? null} />
      ))}
    </tr>
  );
}

type Loss = { readonly visitor: VisitorId; readonly gain: number };

/** "Informed −1, Doubtful −2" */
const sayLosses = (losses: readonly Loss[]): string =>
  losses.map(({ visitor, gain }) => `${said(visitorWords[visitor].name)} −${-gain}`).join(', ');

function Gain({ visitor, gain }: { readonly visitor: (typeof visitorIds)[number]; readonly gain: number | null }) {
  if (gain === null)
    return (
      <td className="fixes__gain is-zero" data-visitor={visitor}>
        <span aria-hidden="true">–</span>
        <span className="vh">{say`not yet known`}</span>
      </td>
    );
  if (gain === 0)
    return (
      <td className="fixes__gain is-zero" data-visitor={visitor}>
        <span aria-hidden="true">·</span>
        <span className="vh">{say`no change`}</span>
      </td>
    );
  return (
    <td className="fixes__gain" data-visitor={visitor}>
      <Glyph name={visitor} size={14} className="fixes__whose" />
      <bdi dir="ltr">{gain > 0 ? `+${gain}` : `−${-gain}`}</bdi>
    </td>
  );
}

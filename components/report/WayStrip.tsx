import type { CSSProperties } from 'react';
import type { Journey, Step } from '@/lib/model/audit-export.ts';
import type { PlainWay } from '@/lib/model/way-to-page.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { sayCount } from '../say-count.ts';
import { GoThere } from './GoThere.tsx';
import type { Family } from '../page-families.ts';
import { PageMark } from '../PageMark.tsx';
import { PlaceGlyph, placeWords } from './PlaceGlyph.tsx';
import { nameDevice } from '@/lib/model/say-device.ts';
import { sayOpenMenu } from '@/lib/model/say-open-menu.ts';
import { sayNameless } from '@/lib/model/step-name.ts';
import { usePlaceNames } from './page-names.ts';

interface WayStripProps {
  readonly journey: PlainWay & Partial<Pick<Journey, 'shown'>>;
  /** What it leads to; empty where that is said above. */
  readonly name: string;
  /** The page it ends on, in a word. */
  readonly end: string;
  /** False where what it ends on has no address. @default true */
  readonly isPage?: boolean;
  /** What that page is: its mark ends the strip. Absent: not known, a plain square. */
  readonly family?: Family;
  readonly onShow: (() => void) | null;
}

const says = { there: 'You are already there', show: 'Show me' };
/** Columns of the grid that all strips stand on, so that lengths compare. */
const leastColumns = 7;

/** One way as a strip: where it starts, a numbered stop for each click with its words and its place, and where it ends. */
export function WayStrip({ journey, name, end, isPage = true, family, onShow }: WayStripProps) {
  const placeName = usePlaceNames();
  const { device, clicks, steps, from, to, shown, hovers } = journey;
  return (
    <div className="strip">
      <p className="strip__fig">
        <span className="num">{clicks}</span>
        <span>
          <Glyph name={device} />
          {nameDevice(device)}
        </span>
        {onShow && (
          <button type="button" className="link small" aria-label={`${said(says.show)}: ${name}, ${nameDevice(device)}`} onClick={onShow}>
            {said(says.show)}
          </button>
        )}
      </p>
      <div className="strip__scroll">
        <ol
          aria-label={[`${nameDevice(device)}: ${sayCount(clicks, 'click')}`, name].filter(Boolean).join(', ')}
          style={{ '--stops': Math.max(leastColumns, steps.length + 2) } as CSSProperties}
        >
          <li className="stop stop--start">
            <b>
              <GoThere url={from}>{placeName(from)}</GoThere>
            </b>
          </li>
          {steps.map((step, index) => (
            <Stop key={`${index} ${step.words}`} step={step} number={index + 1} />
          ))}
          <li className={family ? 'stop stop--end stop--marked' : 'stop stop--end'}>
            {family && <PageMark family={family} size={20} />}
            <b>{steps.length === 0 ? said(says.there) : <GoThere url={isPage ? to : ''}>{end}</GoThere>}</b>
            {(shown || hovers > 0) && (
              <span>
                {shown && say`shown by you`}
                {shown && hovers > 0 && ', '}
                {hovers > 0 && say`and ${sayCount(hovers, 'hover')}`}
              </span>
            )}
          </li>
        </ol>
      </div>
    </div>
  );
}

function Stop({ step, number }: { readonly step: Step; readonly number: number }) {
  const { words, place, action, screenful, barriers } = step;
  return (
    <li className={action === 'open' || step.hidden !== null ? 'stop stop--tap' : 'stop'} data-n={number}>
      <b dir="auto">{words === '' ? <i>{sayNameless(action)}</i> : words}</b>
      {action !== 'back' && (
        <span>
          <PlaceGlyph place={place} />
          {sayOpenMenu(step) ?? said(placeWords[place])}
          {screenful !== null && screenful > 1 && say`, screen ${screenful}`}
        </span>
      )}
      {barriers?.map((barrier) => (
        <span key={barrier.rule}>{say`it ${barrier.words}`}</span>
      ))}
    </li>
  );
}

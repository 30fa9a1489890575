import './FromHere.css';
import type { Device } from '@/lib/model/page.ts';
import type { PageHere, WayFromHere } from '@/lib/model/page-here.ts';
import type { PathWish } from '@/lib/model/walked-path.ts';
import { said } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { sayDevice } from '@/lib/model/say-device.ts';
import { familyOf } from '../page-families.ts';
import { PageMark } from '../PageMark.tsx';
import { sayTo } from './say-here.ts';

interface FromHereProps {
  /** Undefined while it is worked out, null where it cannot be. */
  readonly here: Extract<PageHere, { state: 'read' }> | null | undefined;
  /** The path that is shown on the page, or null. */
  readonly walk: PathWish | null;
  readonly onWalk: (wish: PathWish | null) => void;
}

const says = {
  title: 'Clicks from here',
  open: 'Being worked out.',
  gone: 'Not yet known: the pages of this check are not kept any more. Check again.',
  noPhone: 'Phone: not yet known.',
  show: 'Show the way on the page',
  missing: { 'no-way': 'no way from here', 'not-found': 'not found', 'not-known': 'not yet known' },
};

/** From this page to the goal and to what the visitors look for, on both devices. */
export function FromHere({ here, walk, onWalk }: FromHereProps) {
  return (
    <section className="sec" aria-labelledby="from-title">
      <div className="sec__h">
        <h2 id="from-title">{said(says.title)}</h2>
        {here && (
          <span className="from__heads" aria-hidden="true">
            <Glyph name="desktop" />
            <Glyph name="phone" />
          </span>
        )}
      </div>
      {!here && <p className="sec__none">{here === undefined ? said(says.open) : said(says.gone)}</p>}
      {here && (
        <>
          <ul className="from">
            {here.ways.map((way) => (
              <li key={way.need}>
                <PageMark family={'goal' in way.to ? 'goal' : familyOf({ kinds: [way.to] })} />
                <b>{sayTo(way.to)}</b>
                <span className="from__dots" aria-hidden="true" />
                {way.state === 'found' ? (
                  <>
                    <Clicks device="desktop" clicks={way.clicks.desktop} />
                    <Clicks device="phone" clicks={way.clicks.phone} />
                    {(way.clicks.desktop ?? 0) > 0 && <Show way={way} walk={walk} onWalk={onWalk} />}
                  </>
                ) : (
                  <span className={`from__no from__no--${way.state}`}>{said(says.missing[way.state])}</span>
                )}
              </li>
            ))}
          </ul>
          {!here.hasPhone && <p className="sec__none">{said(says.noPhone)}</p>}
        </>
      )}
    </section>
  );
}

/** Draws the way on the page, or ends that. */
function Show({ way, walk, onWalk }: Pick<FromHereProps, 'walk' | 'onWalk'> & { readonly way: WayFromHere }) {
  const { visitor, need, to } = way;
  const isShown = walk?.visitor === visitor && walk.need === need;
  return (
    <button
      type="button"
      className="panel__tool"
      aria-pressed={isShown}
      aria-label={`${said(says.show)}: ${sayTo(to)}`}
      title={said(says.show)}
      onClick={() => onWalk(isShown ? null : { visitor, device: 'desktop', need })}
    >
      <Glyph name="walk" />
    </button>
  );
}

function Clicks({ device, clicks }: { readonly device: Device; readonly clicks: number | null }) {
  return (
    <span className="num">
      <span className="vh">{sayDevice(device)} </span>
      {clicks ?? '–'}
    </span>
  );
}

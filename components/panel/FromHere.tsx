import './FromHere.css';
import type { PageHere, WayFromHere } from '@/lib/model/page-here.ts';
import { Glyph } from '../Glyph.tsx';
import { sayTo } from './say-here.ts';

interface FromHereProps {
  /** Undefined while it is worked out, null where it cannot be. */
  readonly here: Extract<PageHere, { state: 'read' }> | null | undefined;
}

const says = {
  title: 'Clicks from here',
  open: 'Being worked out.',
  gone: 'Not yet known: the pages of this check are not kept any more. Check again.',
  noPhone: 'Phone: not yet known.',
};

const missing: Readonly<Record<Exclude<WayFromHere['state'], 'found'>, string>> = {
  'no-way': 'no way from here',
  'not-found': 'not found',
  'not-known': 'not yet known',
};

/** From this page to the goal and to what the visitors look for, on both devices. */
export function FromHere({ here }: FromHereProps) {
  return (
    <section className="sec" aria-labelledby="from-title">
      <div className="sec__h">
        <h2 id="from-title">{says.title}</h2>
        {here && (
          <span className="from__heads" aria-hidden="true">
            <Glyph name="desktop" />
            <Glyph name="phone" />
          </span>
        )}
      </div>
      {!here && <p className="sec__none">{here === undefined ? says.open : says.gone}</p>}
      {here && (
        <>
          <ul className="from">
            {here.ways.map((way) => (
              <li key={way.need}>
                <b>{sayTo(way.to)}</b>
                <span className="from__dots" aria-hidden="true" />
                {way.state === 'found' ? (
                  <>
                    <Clicks name="desktop" clicks={way.clicks.desktop} />
                    <Clicks name="phone" clicks={way.clicks.phone} />
                  </>
                ) : (
                  <span className={`from__no from__no--${way.state}`}>{missing[way.state]}</span>
                )}
              </li>
            ))}
          </ul>
          {!here.hasPhone && <p className="sec__none">{says.noPhone}</p>}
        </>
      )}
    </section>
  );
}

function Clicks({ name, clicks }: { readonly name: string; readonly clicks: number | null }) {
  return (
    <span className="num">
      <span className="vh">{name} </span>
      {clicks ?? '–'}
    </span>
  );
}

import './LaunchPart.css';
import type { LaunchRow } from '@/lib/model/launch-schema.ts';
import { launchGroups, sayLaunch, sayLaunchNeed } from '@/lib/model/launch-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { Fold } from '../Fold.tsx';
import { sayCount } from '../say-count.ts';
import { sayNodes } from '../say-nodes.tsx';
import { GoThere } from './GoThere.tsx';
import { PartHead } from './PartHead.tsx';
import { usePlaceNames } from './page-names.ts';

const says = {
  title: 'Before launch',
  lead: 'Before launch, or after a rebuild: leftovers that should not go live.',
};

/** The list before launch: what needs a look, in bold; then what is in order, what is so far, what is not known, and what does not apply. */
export function LaunchPart({ rows }: { readonly rows: readonly LaunchRow[] }) {
  return (
    <>
      <PartHead id="launch" title={said(says.title)} says={said(says.lead)} />
      <p className="launch__sum">{sayLaunch(rows)}</p>
      {launchGroups(rows).map(({ id, name, note, rows: own }) => (
        <div key={id}>
          <h3 className="launch__state">
            {name}
            <span className="num">{own.length}</span>
          </h3>
          {note !== null && <p className="launch__note">{note}</p>}
          {id === 'needs-look' ? <OpenRows rows={own} /> : <QuietRows rows={own} />}
        </div>
      ))}
    </>
  );
}

function OpenRows({ rows }: { readonly rows: readonly LaunchRow[] }) {
  const placeName = usePlaceNames();
  return (
    <ul className="launch">
      {rows.map(({ id, need, name, words, why, where }) => (
        <li key={id}>
          <h4>{name}</h4>
          <p className={`launch__need launch__need--${need}`}>{sayLaunchNeed(need)}</p>
          <p>{words}</p>
          <p className="launch__why">{why}</p>
          {where.length > 0 && (
            <Fold title={say`Where: ${sayCount(where.length, 'place')}`}>
              <ul className="launch__where">
                {where.map(({ url, words: quote }, index) => (
                  <li key={`${index} ${url}`}>
                    <GoThere url={url}>{placeName(url)}</GoThere>
                    {quote && <> {sayNodes`“${<bdi>{quote}</bdi>}”`}</>}
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}

function QuietRows({ rows }: { readonly rows: readonly LaunchRow[] }) {
  return (
    <dl className="launch__quiet">
      {rows.map(({ id, name, words }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

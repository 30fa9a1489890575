import './LaunchPart.css';
import type { LaunchRow } from '@/lib/model/launch-schema.ts';
import { launchGroups, sayLaunch, sayLaunchNeed } from '@/lib/model/launch-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { Fold } from '../Fold.tsx';
import { placeName as pathPlace } from '../place-name.ts';
import { sayCount } from '../say-count.ts';
import { sayNodes } from '../say-nodes.tsx';
import { GoThere } from './GoThere.tsx';
import { PartHead } from './PartHead.tsx';
import { usePlaceNames } from './page-names.ts';

const says = {
  title: 'Before launch',
  lead: 'Before launch, or after a rebuild: leftovers that should not go live.',
  untried: 'Addresses your visitors come to, where no page was read',
  try: 'Your figures name them. The check follows the links of your site, and none of those it followed gave a page there; by themselves it did not try them. Open each. Where there is no page any more, lead the old address to the page that took its place.',
};

/** So many are named, most visits first. */
const mostUntried = 20;

/** An address that visits begin on and that the check did not ask for. */
interface Untried {
  readonly url: string;
  readonly visits: number;
}

/** The list before launch: what needs a look, in bold; then what is in order, what is so far, what is not known, and what does not apply. */
export function LaunchPart({ rows, untried = [] }: { readonly rows: readonly LaunchRow[]; readonly untried?: readonly Untried[] }) {
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
      {untried.length > 0 && <UntriedRows untried={untried} />}
    </>
  );
}

function UntriedRows({ untried }: { readonly untried: readonly Untried[] }) {
  return (
    <div>
      <h3 className="launch__state">
        {said(says.untried)}
        <span className="num">{untried.length}</span>
      </h3>
      <p className="launch__note">{said(says.try)}</p>
      <ul className="launch__where">
        {untried.slice(0, mostUntried).map(({ url, visits }) => (
          <li key={url}>
            <GoThere url={url}>{pathPlace(url)}</GoThere> ({sayCount(visits, 'visit')})
          </li>
        ))}
      </ul>
      {untried.length > mostUntried && <p>{say`And ${untried.length - mostUntried} more, with fewer visits.`}</p>}
    </div>
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

import './WhoIsStuck.css';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { PageHere, VisitorHere } from '@/lib/model/page-here.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import type { PathWish } from '@/lib/model/walked-path.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { NotRight } from '../NotRight.tsx';
import { sayCount } from '../say-count.ts';
import { sayDevice } from '@/lib/model/say-device.ts';
import { sayNodes } from '../say-nodes.tsx';
import { fixFor } from './fix-for.ts';
import { PanelGlyph } from './PanelGlyph.tsx';
import { hereStates, sayTo } from './say-here.ts';
import { sayWhy } from './say-why.tsx';

interface WhoIsStuckProps {
  readonly audit: AuditExport;
  readonly here: Extract<PageHere, { state: 'read' }> | null | undefined;
  /** The path that is shown on the page, or null. */
  readonly walk: PathWish | null;
  readonly onWalk: (wish: PathWish | null) => void;
}

const says = {
  title: 'Who gets stuck here',
  open: 'Being worked out.',
  gone: 'Not yet known: the pages of this check are not kept any more. Check again.',
  show: 'Show the way',
  note: 'What most keeps each from coming nearer to what it looks for, by the words, places and number of links on this page. Imagined visitors; nobody was observed.',
};

/** Each visitor on this page: whether it goes on, what stops it, what would help, and its way shown on the page. */
export function WhoIsStuck({ audit, here, walk, onWalk }: WhoIsStuckProps) {
  const worst = here ? worstOf(here.visitors) : null;
  return (
    <section className="sec" aria-labelledby="stuck-title">
      <div className="sec__h">
        <h2 id="stuck-title">{said(says.title)}</h2>
      </div>
      {!here && <p className="sec__none">{here === undefined ? said(says.open) : said(says.gone)}</p>}
      {here && (
        <>
          <ul className="stuck">
            {visitorIds.flatMap((id) => {
              const visitor = here.visitors.find((one) => one.visitor === id);
              if (!visitor) return [];
              const row = <Row key={id} visitor={visitor} audit={audit} isWorst={id === worst} walk={walk} onWalk={onWalk} />;
              return [row];
            })}
          </ul>
          <p className="sec__none">{said(says.note)}</p>
        </>
      )}
    </section>
  );
}

interface RowProps extends Pick<WhoIsStuckProps, 'audit' | 'walk' | 'onWalk'> {
  readonly visitor: VisitorHere;
  readonly isWorst: boolean;
}

function Row({ visitor: told, audit, isWorst, walk, onWalk }: RowProps) {
  const { visitor, state, to, need, device, clicks } = told;
  const name = said(visitorWords[visitor].name);
  const judged = audit.visitors.find(({ id }) => id === visitor)?.devices[device].needs.find(({ id }) => id === need);
  const fix = state === 'goes-on' ? null : fixFor(audit, told);
  return (
    <li data-visitor={visitor} className={isWorst ? 'is-worst' : undefined}>
      <Glyph name={visitor} size={20} className="who" />
      <h3>{name}</h3>
      <span className="stuck__state">
        <PanelGlyph name={state} />
        {said(hereStates[state])}
      </span>
      <Why visitor={told} />
      {fix && (
        <p className="stuck__fix">
          <b dir="auto">{fix.title}</b> <span>{sayNodes`${<bdi dir="ltr">+{fix.gain}</bdi>} points, on a ${sayDevice(device)}`}</span>
        </p>
      )}
      <div className="stuck__does">
        {to && clicks !== null && clicks > 0 && (
          <label className="stuck__show">
            <input
              type="checkbox"
              role="switch"
              aria-label={`${said(says.show)}: ${name}`}
              checked={walk?.visitor === visitor && walk.need === need}
              onChange={({ target }) => onWalk(target.checked ? { visitor, device: 'desktop', need } : null)}
            />
            <Glyph name="walk" />
            {said(says.show)}
          </label>
        )}
        {judged && <NotRight visitor={visitor} need={judged} />}
      </div>
    </li>
  );
}

function Why({ visitor }: { readonly visitor: VisitorHere }) {
  const { to, clicks, device } = visitor;
  return (
    <p className="stuck__why">
      {to && <b>{sayTo(to)}: </b>}
      {sayWhy(visitor)} {clicks !== null && clicks > 0 && say`${sayCount(clicks, 'click')} from here, on a ${sayDevice(device)}.`}
    </p>
  );
}

/** Who loses most, where one stands out; nobody where all go on. */
function worstOf(visitors: readonly VisitorHere[]): VisitorId | null {
  const losing = visitors.filter(({ state }) => state === 'stuck' || state === 'slows-down');
  const [first, second] = losing.toSorted((one, other) => (one.share ?? 0) - (other.share ?? 0));
  if (!first || (second && (second.share ?? 0) === (first.share ?? 0))) return null;
  return first.visitor;
}

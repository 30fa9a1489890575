import './WaysPart.css';
import type { AuditExport, Journey } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import { visitorIds, type VisitorId } from '@/lib/model/visitor.ts';
import { endsInWindow } from '@/lib/model/ends-in-window.ts';
import { waysOfVisitor, type WayOfVisitor } from '@/lib/model/ways-of-visitor.ts';
import { whyNoPhone } from '@/lib/model/why-no-phone.ts';
import { ClickParts } from '../ClickParts.tsx';
import { Fold } from '../Fold.tsx';
import { Glyph } from '../Glyph.tsx';
import { kindNames } from '@/lib/model/kind-names.ts';
import { goalWords } from '@/lib/model/goal-words.ts';
import { sayCount } from '../say-count.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { familyOf, type Family } from '../page-families.ts';
import { PartHead } from './PartHead.tsx';
import { PlaceKey } from './PlaceGlyph.tsx';
import { WayStrip } from './WayStrip.tsx';
import { usePlaceNames } from './page-names.ts';

interface WaysPartProps {
  readonly audit: AuditExport;
  /** Opens the site with the way drawn on it; null where that cannot be done. */
  readonly onShowWay: ((journey: Journey) => void) | null;
  /** Why the way that was asked for last is not shown on the page, or null. */
  readonly notShown: 'no-way' | 'no-pages' | 'needs-permission' | null;
  /** Asks for the site, then shows it. */
  readonly onAllow: () => void;
}

const notShownWords = {
  'no-way': 'This way cannot be shown any more: the check was judged again since. Open the report anew.',
  'no-pages': 'The pages of this check are not kept any more, so nothing can be shown on them. Check the site again.',
  'needs-permission':
    'The tab of this check is gone or shows another site. To draw on a new one, Floorwalker needs your leave for the site.',
};

const says = {
  title: 'Ways',
  lead: 'One column per click. A longer line is a longer way.',
  allow: 'Allow, and show it',
  none: 'No way was found: the pages read lead to nothing that the four visitors look for.',
};

/** The shortest way of each visitor, click by click, on both devices, and further ways folded away. */
export function WaysPart({ audit, onShowWay, notShown, onAllow }: WaysPartProps) {
  const placeName = usePlaceNames();
  const goal = audit.goals[0]?.kind;
  const figures = goal && audit.clicksToGoal[goal];
  const noPhone = whyNoPhone(audit);
  const endOf = wayEnds(audit, placeName);
  const all = visitorIds.map((id) => ({ id, ways: waysOfVisitor(audit, id) })).filter(({ ways }) => ways.length > 0);
  return (
    <>
      <PartHead id="ways" title={said(says.title)} says={said(says.lead)}>
        <PlaceKey />
      </PartHead>
      <div role="status">
        {notShown && (
          <p className="ways__not-shown">
            {said(notShownWords[notShown])}{' '}
            {notShown === 'needs-permission' && (
              <button type="button" className="btn" onClick={onAllow}>
                {said(says.allow)}
              </button>
            )}
          </p>
        )}
      </div>
      {noPhone && <p className="part__none">{say`Phone: ${noPhone}.`}</p>}
      {all.length === 0 && <p className="part__none">{said(says.none)}</p>}
      {all.map(({ id, ways }) => (
        <Trip key={id} visitor={id} ways={ways} endOf={endOf} onShowWay={onShowWay} />
      ))}
      {goal && figures && <ClickParts goal={goal} figures={figures} />}
    </>
  );
}

interface WayProps extends Pick<WaysPartProps, 'onShowWay'> {
  readonly endOf: (journey: Journey) => WayEnd;
}

interface TripProps extends WayProps {
  readonly visitor: VisitorId;
  readonly ways: readonly WayOfVisitor[];
}

function Trip({ visitor, ways: [first, ...rest], ...props }: TripProps) {
  return (
    <div className="trip" data-visitor={visitor}>
      <div className="trip__who">
        <Glyph name={visitor} size={24} className="who" />
        <h3>{said(visitorWords[visitor].name)}</h3>
        <p>{said(visitorWords[visitor].wants)}</p>
      </div>
      <div className="trip__ways">
        {first && <Way way={first} {...props} />}
        {rest.length > 0 && (
          <Fold title={sayCount(rest.length, 'more way')}>
            {rest.map((way) => (
              <Way key={way.need} way={way} {...props} />
            ))}
          </Fold>
        )}
      </div>
    </div>
  );
}

function Way({ way, endOf, onShowWay }: WayProps & { readonly way: WayOfVisitor }) {
  const devices: readonly Device[] = ['desktop', 'phone'];
  return (
    <div className="way">
      <h4>{labelOf(way)}</h4>
      {devices.map((device) => {
        const journey = way[device];
        if (!journey) return null;
        const { name, family, hasAddress } = endOf(journey);
        return (
          <WayStrip
            key={device}
            journey={journey}
            name={labelOf(way)}
            end={name}
            isPage={hasAddress}
            {...(way.isGoal ? { family: 'goal' } : family && { family })}
            onShow={onShowWay && (() => onShowWay(journey))}
          />
        );
      })}
    </div>
  );
}

function labelOf({ isGoal, need, label }: WayOfVisitor): string {
  if (!isGoal || !(need in goalWords)) return label;
  return say`To ${said(goalWords[need as keyof typeof goalWords].to, { sense: 'to' })}, the quickest way`;
}

/** What a way ends on: its kind, where it has one, else its name; and its mark. */
interface WayEnd {
  readonly name: string;
  readonly family: Family | null;
  /** False for a cart that is a window over some page. */
  readonly hasAddress: boolean;
}

function wayEnds(audit: Pick<AuditExport, 'pages' | 'goals'>, placeName: (url: string) => string): (journey: Journey) => WayEnd {
  const known = new Map(audit.pages.map((page) => [page.url, page]));
  return (journey) => {
    if (endsInWindow(journey, audit)) return { name: said(kindNames.cart), family: 'goal', hasAddress: false };
    const page = known.get(journey.to);
    const kind = page?.kinds[0]?.kind ?? 'other';
    const name = kind === 'other' ? placeName(journey.to) : said(kindNames[kind]);
    return { name, family: page ? familyOf(page) : null, hasAddress: true };
  };
}

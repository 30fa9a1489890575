import './LeadPart.css';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { ClickFigures } from '@/lib/model/click-figures.ts';
import type { Device } from '@/lib/model/page.ts';
import { sayFirstVisit } from '@/lib/model/say-first-visit.ts';
import { whyNoPhone } from '@/lib/model/why-no-phone.ts';
import { Glyph } from '../Glyph.tsx';
import { goalWords } from '@/lib/model/goal-words.ts';
import { hostOf } from '../host-of.ts';
import { sayVerdict } from '../say-verdict.ts';

interface LeadPartProps {
  readonly audit: AuditExport;
}

const says = {
  imagined: 'Four imagined visitors; nobody was observed. Scores are not sales.',
  noGoal: 'Nothing to reach, no cart and no contact, was found on the pages read.',
  typical: 'typical, from',
  home: 'Home',
  chosen: 'the page you chose',
};

/** What the check comes to, in one sentence, and the clicks to the goal on both devices. */
export function LeadPart({ audit }: LeadPartProps) {
  const { title, under } = sayVerdict(audit);
  const [goal] = audit.goals;
  const figures = goal && audit.clicksToGoal[goal.kind];
  const noPhone = whyNoPhone(audit);
  const from = audit.settings['start'] == null ? says.home : says.chosen;
  return (
    <div className="lead">
      <div>
        <h1 id="verdict-title" dir="auto">
          {title}
        </h1>
        {under.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
        <p className="lead__told">{says.imagined}</p>
      </div>
      {goal ? (
        <div>
          <p className="lead__cap">
            Clicks to {goalWords[goal.kind].to}
            {goal.host !== '' && goal.host !== hostOf(audit.site.origin) && (
              <>
                , then <bdi>{goal.host}</bdi>
              </>
            )}
            <span>
              {says.typical} {from}
            </span>
          </p>
          <dl className="lead__figs">
            <Figure device="desktop" figures={figures?.desktop ?? null} why={null} />
            <Figure device="phone" figures={figures?.phone ?? null} why={noPhone} />
          </dl>
          {sayFirstVisit(audit.firstVisit).map((line) => (
            <p key={line} className="lead__told">
              {line}.
            </p>
          ))}
        </div>
      ) : (
        <p className="lead__told">{says.noGoal}</p>
      )}
    </div>
  );
}

const names = { desktop: 'Desktop', phone: 'Phone' };

function Figure({ device, figures, why }: { readonly device: Device; readonly figures: ClickFigures | null; readonly why: string | null }) {
  return (
    <div>
      <dt>
        <Glyph name={device} />
        {names[device]}
      </dt>
      <dd className="num lead__fig">{figures?.typical ?? '–'}</dd>
      <dd>{sayRange(figures) ?? why ?? 'not yet known'}</dd>
    </div>
  );
}

function sayRange(figures: ClickFigures | null) {
  if (figures === null) return null;
  const { quickest, slowest } = figures;
  if (quickest === null) return 'no way found';
  return (
    <>
      quickest <b>{quickest}</b>
      {slowest !== null && (
        <>
          , slowest <b>{slowest}</b>
        </>
      )}
    </>
  );
}

import './LeadPart.css';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { ClickFigures } from '@/lib/model/click-figures.ts';
import type { Device } from '@/lib/model/page.ts';
import { sayFirstVisit } from '@/lib/model/say-first-visit.ts';
import { sayBestFixes } from '@/lib/model/say-best-fixes.ts';
import { whyNoPhone } from '@/lib/model/why-no-phone.ts';
import { sayNodes } from '../say-nodes.tsx';
import { Glyph } from '../Glyph.tsx';
import { goalWords } from '@/lib/model/goal-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { hostOf } from '../host-of.ts';
import { sayVerdict } from '../say-verdict.ts';
import { nameDevice } from '@/lib/model/say-device.ts';

interface LeadPartProps {
  readonly audit: AuditExport;
}

const says = {
  imagined: 'Four imagined visitors; nobody was observed. Scores are not sales.',
  noGoal: 'Nothing to reach, no cart and no contact, was found on the pages read.',
  fromHome: 'typical, from Home',
  fromChosen: 'typical, from the page you chose',
};

/** What the check comes to, in one sentence, and the clicks to the goal on both devices. */
export function LeadPart({ audit }: LeadPartProps) {
  const { title, under: first } = sayVerdict(audit);
  const best = sayBestFixes(audit);
  const under = best === '' ? first : [...first, best];
  const [goal] = audit.goals;
  const to = goal ? said(goalWords[goal.kind].to, { sense: 'to' }) : '';
  const isElsewhere = goal && goal.host !== '' && goal.host !== hostOf(audit.site.origin);
  const figures = goal && audit.clicksToGoal[goal.kind];
  const noPhone = whyNoPhone(audit);
  const from = audit.settings['start'] == null ? said(says.fromHome) : said(says.fromChosen);
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
        <p className="lead__told">{said(says.imagined)}</p>
      </div>
      {goal ? (
        <div>
          <p className="lead__cap">
            {isElsewhere ? sayNodes`Clicks to ${to}, then ${<bdi>{goal.host}</bdi>}` : say`Clicks to ${to}`}
            <span>{from}</span>
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
        <p className="lead__told">{said(says.noGoal)}</p>
      )}
    </div>
  );
}

function Figure({ device, figures, why }: { readonly device: Device; readonly figures: ClickFigures | null; readonly why: string | null }) {
  return (
    <div>
      <dt>
        <Glyph name={device} />
        {nameDevice(device)}
      </dt>
      <dd className="num lead__fig">{figures?.typical ?? '–'}</dd>
      <dd>{sayRange(figures) ?? why ?? say`not yet known`}</dd>
    </div>
  );
}

function sayRange(figures: ClickFigures | null) {
  if (figures === null) return null;
  const { quickest, slowest } = figures;
  if (quickest === null) return say`no way found`;
  return slowest === null ? sayNodes`quickest ${<b>{quickest}</b>}` : sayNodes`quickest ${<b>{quickest}</b>}, slowest ${<b>{slowest}</b>}`;
}

import type { AuditExport, VisitorScore } from '../../model/audit-export.ts';
import { sayBestFixes } from '../../model/say-best-fixes.ts';
import { sayFirstVisit } from '../../model/say-first-visit.ts';
import { sayQuickestAndChance } from '../../model/say-quickest-and-chance.ts';
import { saySwitched } from '../../model/say-switched.ts';
import { whyNoPhone } from '../../model/why-no-phone.ts';
import { worstServed } from '../../model/worst-served.ts';
import { goalWords } from '../../model/goal-words.ts';
import { sayMet, sayWorst } from '../say-met.ts';
import { sessionText } from '../session-text.ts';
import { visitorWords } from '../../model/visitor-words.ts';
import { glyph } from './glyphs.ts';
import { html, type Markup } from './markup.ts';
import type { Given } from './parts.ts';
import { scoreBar } from './score-bar.ts';
import { said, say } from '../../model/say.ts';
import { nameDevice, sayDevice } from '../../model/say-device.ts';
import { sayNodes } from './say-nodes.ts';

/** The verdict in one sentence, the clicks to the goal, and the four visitors with their bands. */
export function verdictPart(audit: AuditExport, { tried }: Given): Markup {
  const worst = worstServed(audit.visitors);
  const worstId = worst.kind === 'worst' ? worst.visitor : null;
  const besideClicks = sayQuickestAndChance(audit);
  return html`<div class="lead">
      <div>
        <h1>${sayMet(audit)}</h1>
        <p>
          ${[sayMet(audit) === sayWorst(audit) ? '' : sayWorst(audit), sayBestFixes(audit), say`Scores are not sales.`].filter((line) => line !== '').join(' ')}
        </p>
        ${tried && tried.ids.length > 0 ? html`<p class="lead__note">${saySwitched(audit, tried)}</p>` : null}
        ${sessionText(audit.session).map((line) => html`<p class="lead__note">${line}</p>`)}
      </div>
      ${figures(audit)}
    </div>
    <ul class="board">
      ${audit.visitors.map((visitor) => row(visitor, visitor.id === worstId))}
    </ul>
    ${besideClicks === null ? null : html`<p class="board__note">${besideClicks}</p>`}
    <p class="board__note">
      ${said(
        audit.walkThroughs.length > 0
          ? 'Four imagined visitors; nobody was observed for these scores.'
          : 'Four imagined visitors; nobody was observed.',
      )}
      ${say`Each score is the lower of the two devices, with its band: what unread pages and our assumptions could change.`}
    </p>`;
}

function figures(audit: AuditExport): Markup | null {
  const [goal] = audit.goals;
  const clicks = goal && audit.clicksToGoal[goal.kind];
  if (!goal || !clicks) return null;
  const from = typeof audit.settings['start'] === 'string' ? say`typical, from the chosen start` : say`typical, from Home`;
  const why = whyNoPhone(audit);
  const under = [...sayFirstVisit(audit.firstVisit), ...(why === null ? [] : [say`Phone: not yet known, since ${why}`])];
  return html`<div class="figs">
    <p class="figs__cap">${say`Clicks to ${said(goalWords[goal.kind].to, { sense: 'to' })}`} <span>${from}</span></p>
    <div class="figs__two">
      ${(['desktop', 'phone'] as const).map((device) => {
        const one = clicks[device];
        return html`<p>
          <span class="num">${one?.typical ?? '–'}</span><span class="figs__device">${glyph(device)}${nameDevice(device)}</span
          ><span class="figs__quick">${sayQuick(one)}</span>
        </p>`;
      })}
    </div>
    ${under.map((line) => html`<p class="figs__under">${line}</p>`)}
  </div>`;
}

function sayQuick(one: { readonly typical: number | null; readonly quickest: number | null } | null): Markup {
  if (one === null) return html`${say`not yet known`}`;
  return one.quickest === null ? html`${say`no way was found`}` : sayNodes`quickest ${html`<b>${one.quickest}</b>`}`;
}

function row({ id, score, low, high, device, verdict, devices }: VisitorScore, isWorst: boolean): Markup {
  const other = device === 'phone' ? 'desktop' : 'phone';
  const { name, wants } = visitorWords[id];
  return html`<li data-visitor="${id}" class="row ${isWorst ? 'is-worst' : ''}">
    <span class="who">${glyph(id, 26)}</span>
    <h2>${said(name)} <small>${isWorst ? say`served worst` : said(wants)}</small></h2>
    <p class="row__verdict">${verdict}</p>
    ${score === null ? html`<p class="row__open">${say`not yet known`}</p>` : scoreBar({ score, low, high })}
    <p class="row__fig">
      <span class="num">${score ?? '–'}</span
      ><small
        >${low === high ? '±0' : `${low}–${high}`}, ${sayDevice(device)} <br />${sayDevice(other)}
        ${devices[other].score ?? say`not yet known`}</small
      >
    </p>
  </li>`;
}

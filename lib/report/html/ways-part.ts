import type { AuditExport, Journey, Step } from '../../model/audit-export.ts';
import { countWords } from '../../model/count-words.ts';
import { visitorIds, type VisitorId } from '../../model/visitor.ts';
import { clicksInFull } from '../clicks-in-full.ts';
import { endsInWindow } from '../../model/ends-in-window.ts';
import { goalWords } from '../../model/goal-words.ts';
import { visitorWords } from '../../model/visitor-words.ts';
import { glyph } from './glyphs.ts';
import { html, type Markup } from './markup.ts';
import { namedLinks, pageLink, shortPath, siteWords, type WriteLink } from './page-link.ts';
import { said, say } from '../../model/say.ts';
import { nameDevice, sayDevice } from '../../model/say-device.ts';
import { sayOpenMenu } from '../../model/say-open-menu.ts';
import { sayNameless } from '../../model/step-name.ts';
import { sayNodes } from './say-nodes.ts';

/** Clicks to every goal, then each visitor's ways, desktop above phone. */
export function waysPart(audit: AuditExport): Markup | null {
  const goals = audit.goals.flatMap(({ kind, how, url }) => {
    const figures = audit.clicksToGoal[kind];
    if (!figures) return [];
    const lines = (['desktop', 'phone'] as const).map(
      (device) =>
        html`<dt>${glyph(device)} ${say`To ${said(goalWords[kind].to, { sense: 'to' })}, ${sayDevice(device)}`}</dt>
          <dd>${clicksInFull(figures[device], kind).map((line) => html`<p>${line}</p>`)}</dd>`,
    );
    const found = html`<dt>${say`Where`}</dt>
      <dd><p>${url === null ? say`It has no address.` : pageLink(url)} ${said(hows[how])}</p></dd>`;
    return [html`<dl class="lines">${lines}${found}</dl>`];
  });
  const link = namedLinks(audit);
  const trips = visitorIds.flatMap((id) => tripOf(id, audit, link) ?? []);
  return goals.length + trips.length === 0 ? null : html`${goals}${trips}`;
}

const hows = { detected: 'Found out from the site.', chosen: 'Chosen by you.', shown: 'Shown by you.' } as const;

function tripOf(visitor: VisitorId, audit: AuditExport, link: WriteLink): Markup | null {
  const own = audit.journeys.filter((journey) => journey.visitor === visitor);
  if (own.length === 0) return null;
  const needs = [...new Set(own.map(({ need }) => need))];
  return html`<section class="trip" data-visitor="${visitor}" aria-label="${say`Ways of the ${said(visitor)} visitor`}">
    <div class="trip__who">
      <span class="who">${glyph(visitor, 24)}</span>
      <h3>${said(visitorWords[visitor].name)}</h3>
      <p>${said(visitorWords[visitor].wants)}</p>
    </div>
    <div>
      ${needs.map((need) => {
        const label = labelOf(audit, visitor, need);
        return html`<div class="trip__need">
          <h4>${label}</h4>
          ${own.filter((journey) => journey.need === need).map((journey) => strip(journey, { label, link: endsInWindow(journey, audit) ? () => html`${say`Cart`}` : link }))}
        </div>`;
      })}
    </div>
  </section>`;
}

function labelOf({ visitors }: AuditExport, visitor: VisitorId, need: string): string {
  const found = visitors.find(({ id }) => id === visitor)?.devices.desktop.needs.find(({ id }) => id === need);
  const goal = Object.entries(goalWords).find(([kind]) => kind === need)?.[1];
  return found?.label ?? say`To ${goal ? said(goal.to, { sense: 'to' }) : need}`;
}

interface Strip {
  /** What it leads to. */
  readonly label: string;
  readonly link: WriteLink;
}

function strip({ device, clicks, hovers, steps, from, to, chance, shown }: Journey, { label, link }: Strip): Markup {
  const notes = [
    ...(hovers > 0 ? [countWords(hovers, 'hover')] : []),
    ...(shown ? [say`shown by you`] : []),
    ...(chance
      ? [say`${percent(chance.point)} of 100 imagined visitors arrive, between ${percent(chance.low)} and ${percent(chance.high)}`]
      : []),
  ];
  return html`<div class="strip">
    <p class="strip__fig">
      <span class="num">${clicks}</span>${glyph(device)}<span class="vh"
        >${say`${countWords(clicks, 'click')} on ${sayDevice(device)}`}</span
      >
    </p>
    <ol aria-label="${nameDevice(device)}: ${countWords(clicks, 'click')}, ${label}">
      <li class="stop stop--start"><b>${siteWords(shortPath(from))}</b></li>
      ${steps.map(stop)}
      <li class="stop stop--end"><b>${steps.length === 0 ? say`You are already there` : link(to)}</b></li>
    </ol>
    ${notes.length > 0 ? html`<p class="strip__note">${notes.join('; ')}</p>` : null}
  </div>`;
}

const percent = (share: number): number => Math.round(share * 100);

const places: { readonly [P in Step['place']]: string } = {
  header: 'header',
  menu: 'in a menu',
  hero: 'first screen',
  main: 'page body',
  aside: 'beside the text',
  footer: 'footer',
  breadcrumb: 'breadcrumb',
};
const acts: { readonly [A in Step['action']]?: string } = { open: 'opens', choose: 'a choice', press: 'a button' };

function stop({ action, words, place, screenful, hidden, barriers = [] }: Step): Markup {
  const where = [
    action === 'back' ? '' : (sayOpenMenu({ place, hidden }) ?? said(places[place])),
    said(acts[action] ?? ''),
    screenful !== null && screenful > 1 ? say`screen ${screenful}` : '',
  ]
    .filter((one) => one !== '')
    .join(', ');
  return html`<li class="${hidden === null ? 'stop' : 'stop stop--tap'}">
    <b>${words === '' ? sayNameless(action) : siteWords(words)}</b
    ><span>${where}${hidden === null ? null : sayNodes`, behind ${siteWords(hidden)}`}</span
    >${[...new Set(barriers.map((barrier) => said(barrier.words)))].map((line) => html`<span class="stop__bar">${say`In the way: ${line}`}</span>`)}
  </li>`;
}

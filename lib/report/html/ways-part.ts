import type { AuditExport, Journey, Step } from '../../model/audit-export.ts';
import { countWords } from '../../model/count-words.ts';
import { visitorIds, type VisitorId } from '../../model/visitor.ts';
import { clicksInFull } from '../clicks-in-full.ts';
import { goalWords } from '../../model/goal-words.ts';
import { visitorWords } from '../../model/visitor-words.ts';
import { glyph } from './glyphs.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, shortPath, siteWords } from './page-link.ts';

/** Clicks to every goal, then each visitor's ways, desktop above phone. */
export function waysPart(audit: AuditExport): Markup | null {
  const goals = audit.goals.flatMap(({ kind, how, url }) => {
    const figures = audit.clicksToGoal[kind];
    if (!figures) return [];
    const lines = (['desktop', 'phone'] as const).map(
      (device) =>
        html`<dt>${glyph(device)} To ${goalWords[kind].to}, ${device}</dt>
          <dd>${clicksInFull(figures[device], kind).map((line) => html`<p>${line}</p>`)}</dd>`,
    );
    const found = html`<dt>Where</dt>
      <dd><p>${url === null ? 'It has no address.' : pageLink(url)} ${hows[how]}</p></dd>`;
    return [html`<dl class="lines">${lines}${found}</dl>`];
  });
  const trips = visitorIds.flatMap((id) => tripOf(id, audit) ?? []);
  return goals.length + trips.length === 0 ? null : html`${goals}${trips}`;
}

const hows = { detected: 'Found out from the site.', chosen: 'Chosen by you.', shown: 'Shown by you.' } as const;

function tripOf(visitor: VisitorId, audit: AuditExport): Markup | null {
  const own = audit.journeys.filter((journey) => journey.visitor === visitor);
  if (own.length === 0) return null;
  const needs = [...new Set(own.map(({ need }) => need))];
  return html`<section class="trip" data-visitor="${visitor}" aria-label="Ways of the ${visitor} visitor">
    <div class="trip__who">
      <span class="who">${glyph(visitor, 24)}</span>
      <h3>${visitorWords[visitor].name}</h3>
      <p>${visitorWords[visitor].wants}</p>
    </div>
    <div>
      ${needs.map((need) => {
        const label = labelOf(audit, visitor, need);
        return html`<div class="trip__need">
          <h4>${label}</h4>
          ${own.filter((journey) => journey.need === need).map((journey) => strip(journey, label))}
        </div>`;
      })}
    </div>
  </section>`;
}

function labelOf({ visitors }: AuditExport, visitor: VisitorId, need: string): string {
  const found = visitors.find(({ id }) => id === visitor)?.devices.desktop.needs.find(({ id }) => id === need);
  return found?.label ?? `To ${Object.entries(goalWords).find(([kind]) => kind === need)?.[1].to ?? need}`;
}

function strip({ device, clicks, hovers, steps, from, to, chance, shown }: Journey, label: string): Markup {
  const notes = [
    ...(hovers > 0 ? [countWords(hovers, 'hover')] : []),
    ...(shown ? ['shown by you'] : []),
    ...(chance
      ? [`${percent(chance.point)} of 100 simulated visitors arrive, between ${percent(chance.low)} and ${percent(chance.high)}`]
      : []),
  ];
  return html`<div class="strip">
    <p class="strip__fig">
      <span class="num">${clicks}</span>${glyph(device)}<span class="vh">${countWords(clicks, 'click')} on ${device}</span>
    </p>
    <ol aria-label="${device === 'desktop' ? 'Desktop' : 'Phone'}: ${countWords(clicks, 'click')}, ${label}">
      <li class="stop stop--start"><b>${siteWords(shortPath(from))}</b></li>
      ${steps.map(stop)}
      <li class="stop stop--end"><b>${steps.length === 0 ? 'You are already there' : pageLink(to)}</b></li>
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
const acts = { link: '', open: 'opens', choose: 'a choice', press: 'a button', back: '' } as const;

function stop({ action, words, place, screenful, hidden, barriers = [] }: Step): Markup {
  const where = [action === 'back' ? '' : places[place], acts[action], screenful !== null && screenful > 1 ? `screen ${screenful}` : '']
    .filter((one) => one !== '')
    .join(', ');
  return html`<li class="${hidden === null ? 'stop' : 'stop stop--tap'}">
    <b>${words === '' ? 'Without words' : siteWords(words)}</b
    ><span>${where}${hidden === null ? null : html`, behind ${siteWords(hidden)}`}</span
    >${[...new Set(barriers.map((barrier) => barrier.words))].map((line) => html`<span class="stop__bar">In the way: ${line}</span>`)}
  </li>`;
}

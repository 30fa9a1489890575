import type { AuditExport } from '../../model/audit-export.ts';
import { bestFixesOf, doOverlap, sayWhoLoses } from '../../model/best-fixes.ts';
import type { Fix } from '../../model/fix-schema.ts';
import { effortWords } from '../../model/fix-words.ts';
import type { WhatIf } from '../../model/what-if.ts';
import { visitorIds, type VisitorId } from '../../model/visitor.ts';
import { visitorWords } from '../../model/visitor-words.ts';
import { glyph } from './glyphs.ts';
import { html, type Markup } from './markup.ts';
import type { Given } from './parts.ts';
import { scoreBar, type Banded } from './score-bar.ts';
import { said, say, spokenTag } from '../../model/say.ts';

/** Every fix with what it takes and gives, most first, and what those that are switched on make together; where none are, the best of them. */
export function fixesPart(audit: AuditExport, { tried }: Given): Markup | null {
  const { fixes, bestFixes } = audit;
  if (fixes.length === 0) return null;
  const marked = new Set(tried?.ids ?? bestFixes?.ids);
  return html`<div class="fixgrid">
    <section class="scroll" aria-label="${say`Fixes, table`}" tabindex="0">
      <table class="t fx">
        <caption class="vh">
          ${say`Fixes, with points of score that each gives a visitor on desktop and phone`}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say`Fix, and where it goes`}</th>
            <th scope="col">${say`Effort`}</th>
            ${visitorIds.map(
              (id) =>
                html`<th scope="col" class="n" data-visitor="${id}">
                  <span class="who">${glyph(id, 18)}</span><span class="vh">${say`${said(visitorWords[id].name)}, desktop and phone`}</span>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${fixes.map((fix, at) => row(fix, at + 1, marked.has(fix.id)))}
        </tbody>
      </table>
      <p class="small fx__key">
        ${visitorIds.map((id) => html`<span data-visitor="${id}"><span class="who">${glyph(id, 14)}</span> ${said(visitorWords[id].name)}</span>`)}
      </p>
      <p class="small">
        ${say`Points of score: desktop / phone, one figure where they are the same. Each fix is tried by itself: the site is scored again with that change.`}
      </p>
    </section>
    ${tried ? switchedOn(audit, tried) : together(audit)}
  </div>`;
}

function row({ title, how, effort, gains }: Fix, number: number, isMarked: boolean): Markup {
  return html`<tr class="${isMarked ? 'on' : ''}">
    <th scope="row"><b>${number}. ${title}</b><small>${how}</small></th>
    <td>${said(effortWords[effort])}</td>
    ${visitorIds.map((id) => gainCell(id, gains[id]))}
  </tr>`;
}

function gainCell(id: VisitorId, { desktop, phone }: Fix['gains'][VisitorId]): Markup {
  const none = (desktop ?? 0) === 0 && (phone ?? 0) === 0;
  const words = desktop === phone ? sign(desktop) : `${sign(desktop)} / ${sign(phone)}`;
  return none
    ? html`<td class="n zero"><span aria-hidden="true">·</span><span class="vh">${say`no change`}</span></td>`
    : html`<td class="n" data-visitor="${id}">${words}</td>`;
}

function sign(points: number | null): string {
  if (points === null) return '–';
  if (points === 0) return '0';
  return `${points > 0 ? '+' : '−'}${Math.abs(points)}`;
}

function together(audit: AuditExport): Markup | null {
  const chosen = bestFixesOf(audit);
  if (!audit.bestFixes || chosen.length === 0) return null;
  const { gains } = audit.bestFixes;
  const loses = sayWhoLoses(audit);
  return html`<aside class="panel" aria-label="${say`The best together`}">
    <h3>${sayNumbers(audit, chosen)}</h3>
    <p>${said(doOverlap(audit) ? 'They overlap: together they give less than their sum.' : 'Scored again with all of them.')}</p>
    ${loses === null ? null : html`<p>${loses}</p>`}
    <ul>
      ${audit.visitors.map(({ id, device, score, devices }) => {
        const gain = gains[id][device];
        if (score === null || gain === null) return null;
        const { low, high } = devices[device];
        const now = score + gain;
        return thenAndNow(id, score, { score: now, low: Math.min(now, low + gain), high: Math.min(100, Math.max(now, high + gain)) });
      })}
    </ul>
  </aside>`;
}

/** What was tried in the report: which fixes, and what the scores become. */
function switchedOn(audit: AuditExport, { ids, visitors }: WhatIf): Markup {
  const made = audit.fixes.filter(({ id }) => ids.includes(id));
  return html`<aside class="panel" aria-label="${say`Switched on in the report`}">
    <h3>${sayNumbers(audit, made)}</h3>
    <p>${say`Switched on in the report: the site was scored again with them.`}</p>
    <ol>
      ${made.map((fix) => html`<li value="${audit.fixes.indexOf(fix) + 1}">${fix.title}</li>`)}
    </ol>
    <ul>
      ${audit.visitors.map(({ id, device, score: was }) => {
        const now = visitors.find((one) => one.id === id)?.devices[device];
        return !now || now.score === null ? null : thenAndNow(id, was, { ...now, score: now.score });
      })}
    </ul>
  </aside>`;
}

/** The numbers that fixes have in the table. */
function sayNumbers({ fixes }: AuditExport, chosen: readonly Fix[]): string {
  const numbers = chosen.map((fix) => fixes.indexOf(fix) + 1);
  return chosen.length === 1
    ? say`With fix ${numbers[0] ?? ''}`
    : say`With fixes ${new Intl.ListFormat(spokenTag()).format(numbers.map(String))}`;
}

function thenAndNow(id: VisitorId, was: number | null, { score, low, high }: Banded): Markup {
  return html`<li data-visitor="${id}">
    <span class="who">${glyph(id, 18)}</span><b>${said(visitorWords[id].name)}</b
    ><span class="panel__fig">${score === was ? say`no change` : say`from ${was ?? '–'}`} <span class="num">${score}</span></span
    >${scoreBar({ score, low, high, was: was ?? score })}
  </li>`;
}

import type { AuditExport } from '../model/audit-export.ts';
import type { WhatIf } from '../model/what-if.ts';
import type { ToldNote } from '../model/note-schema.ts';
import { correctionsPart } from './html/corrections-part.ts';
import { drivingAwayPart } from './html/driving-away-part.ts';
import { earlyPart } from './html/early-part.ts';
import { entriesPart } from './html/entries-part.ts';
import { findingsPart } from './html/findings-part.ts';
import { fixesPart } from './html/fixes-part.ts';
import { launchPart } from './html/launch-part.ts';
import { glyph, glyphSheet } from './html/glyphs.ts';
import { html, type Markup } from './html/markup.ts';
import { notesPart } from './html/notes-part.ts';
import { needsPart } from './html/needs-part.ts';
import { siteWords } from './html/page-link.ts';
import { pagesPart } from './html/pages-part.ts';
import { reportParts, type PartWriter, type ReportPart } from './html/parts.ts';
import { promisesPart } from './html/promises-part.ts';
import { proofPart } from './html/proof-part.ts';
import { sessionPart } from './html/session-part.ts';
import { reportStyle } from './html/style/report-style.ts';
import { textsPart } from './html/texts-part.ts';
import { trafficPart } from './html/traffic-part.ts';
import { unreadPart } from './html/unread-part.ts';
import { verdictPart } from './html/verdict-part.ts';
import { walksPart } from './html/walks-part.ts';
import { waysPart } from './html/ways-part.ts';
import { sayMoment } from '../model/say-moment.ts';
import { sayRead } from '../model/say-read.ts';
import { said, say, spoken } from '../model/say.ts';
import { sayNodes } from './html/say-nodes.ts';

export interface HtmlOptions {
  /** Parts that are wanted; the verdict always is. @default all */
  readonly parts?: readonly ReportPart[];
  /** Who made the report. */
  readonly name?: string;
  /** A picture as a data URL: PNG, JPEG, WebP or GIF. Anything else is left out: an SVG may hold more than a picture. */
  readonly logo?: string;
  /** Only what is to be shown: private notes are never handed over. */
  readonly notes?: readonly ToldNote[];
  /** What becomes of the site with the fixes that are switched on in the report. */
  readonly tried?: WhatIf | null;
}

const writers: { readonly [P in ReportPart]: PartWriter } = {
  verdict: { title: 'Verdict', intro: null, write: verdictPart },
  ways: { title: 'Ways', intro: 'One column per click. A dashed line leads through a menu.', write: waysPart },
  entries: { title: 'Landing on other pages', intro: 'Scores elsewhere are from Home.', write: entriesPart },
  'for-me': { title: 'Is this for me?', intro: 'What a wrong visitor should learn at once.', write: earlyPart },
  fixes: { title: 'Fixes', intro: 'What would help, most first.', write: fixesPart },
  needs: { title: 'What each visitor looks for', intro: 'The points add up to the score.', write: needsPart },
  traffic: {
    title: 'Site or traffic?',
    intro: 'From figures that the owner told; they are in no file unless asked for.',
    write: trafficPart,
  },
  promises: {
    title: 'Promise check',
    intro: 'Whether pages keep what ads say that lead to them. Ads are in no file unless asked for.',
    write: promisesPart,
  },
  off: { title: 'What puts visitors off', intro: 'Seven ways a site drives people away. Counted, not scored.', write: drivingAwayPart },
  launch: { title: 'Before launch', intro: 'Before launch, or after a rebuild: leftovers that should not go live.', write: launchPart },
  walks: { title: 'Walk-throughs', intro: 'People who were asked to walk the site.', write: walksPart },
  findings: { title: 'Findings', intro: 'What is wrong for whom, and where.', write: findingsPart },
  proof: { title: 'Proof', intro: 'What speaks for the site beside its own words.', write: proofPart },
  texts: { title: 'Texts', intro: null, write: textsPart },
  pages: { title: 'Pages', intro: null, write: pagesPart },
  notes: { title: 'Notes', intro: 'Written by hand, beside the pages.', write: notesPart },
  unread: { title: 'What was not read', intro: 'And why.', write: unreadPart },
  corrections: { title: 'Put right by hand', intro: 'The results rest on it.', write: correctionsPart },
  session: { title: 'How it was read', intro: null, write: sessionPart },
};

/** Of parts that are left out unless they are asked for: what stands in them. */
const askedFor: { readonly [P in ReportPart]?: string } = {
  walks: 'with names, in every file',
  traffic: 'your figures, in every file but CSV',
  promises: 'your ads, in every file but CSV',
};

/** Nobody is asked about these: the one is what the file is for, the other is asked for by its own notes. */
const always: ReadonlySet<ReportPart> = new Set<ReportPart>(['verdict', 'notes']);

/** Parts that can be left out, as they are headed. `onlyAsked`: left out unless it is asked for, with what stands in it. */
export const partsToChoose: readonly { readonly id: ReportPart; readonly title: string; readonly onlyAsked: string | null }[] = reportParts
  .filter((id) => !always.has(id))
  .map((id) => ({ id, title: writers[id].title, onlyAsked: askedFor[id] ?? null }));

/** Pictures that hold nothing but a picture. */
const picture = /^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Nothing is loaded and nothing runs, whatever the rest of the file says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A result as one HTML file that needs nothing else: no scripts, no requests; it opens from a disk and prints. */
export function toHtml(
  audit: AuditExport,
  { parts = reportParts, name = '', logo = '', notes = [], tried = null }: HtmlOptions = {},
): string {
  const { site, date, coverage } = audit;
  const { language, direction } = spoken();
  // What people said stands in other parts too.
  const shown = parts.includes('walks') ? audit : { ...audit, walkThroughs: [] };
  const given = { notes, tried: parts.includes('fixes') ? tried : null };
  const written = reportParts.flatMap((id) => {
    const content = always.has(id) || parts.includes(id) ? writers[id].write(shown, given) : null;
    return content ? [{ id, content, ...writers[id] }] : [];
  });
  const document = html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${say`${site.title || site.origin}: Floorwalker report`}</title>
        <style>
          ${reportStyle}
        </style>
      </head>
      <body>
        ${glyphSheet}
        <header class="top">
          <p class="head">${glyph('mark', 20)} Floorwalker</p>
          <p class="top__site">
            <b>${siteWords(hostOf(site.origin))}</b>
            ${sayNodes`Checked on ${html`<time datetime="${date}">${sayMoment(date)}</time>`}`}, ${sayRead(coverage)}
          </p>
          ${
            name !== '' || picture.test(logo)
              ? html`<p class="top__by">
                  ${picture.test(logo) ? html`<img src="${logo}" alt="${name}" />` : null}${name === '' ? null : html`<span>${sayNodes`Made by ${siteWords(name)}`}</span>`}
                </p>`
              : null
          }
        </header>
        <div class="wrap">
          <nav class="toc" aria-label="${say`Report`}">
            <ol>
              ${written.map(
                ({ id, title }, at) =>
                  html`<li>
                    <a href="#${id}"><span class="num">${at + 1}</span> ${said(title)}</a>
                  </li>`,
              )}
            </ol>
          </nav>
          <main class="main">${written.map(section)}</main>
        </div>
      </body>
    </html> `;
  return direction === 'rtl' ? document.markup.replace('<html ', '<html dir="rtl" ') : document.markup;
}

function section({ id, title, intro, content }: Omit<PartWriter, 'write'> & { readonly id: ReportPart; readonly content: Markup }): Markup {
  if (id === 'verdict') return html`<section class="sec" id="${id}" aria-label="${said(title)}">${content}</section> `;
  return html`<section class="sec sec--${id}" id="${id}" aria-labelledby="h-${id}">
    <div class="sec__head">
      <h2 id="h-${id}">${said(title)}</h2>
      ${intro === null ? null : html`<p>${said(intro)}</p>`}
    </div>
    ${content}
  </section> `;
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : origin);

import type { AuditExport } from '../../model/audit-export.ts';
import { sayMoment } from '../../model/say-moment.ts';
import { html, type Markup } from './markup.ts';
import { sayAnswer } from '../say-answer.ts';
import { saySiteKind } from '../say-ids.ts';
import { pageLink, siteWords } from './page-link.ts';
import { said, say } from '../../model/say.ts';

const settingNames: Readonly<Record<string, string>> = {
  pages: 'Pages at most',
  atOnce: 'Requests at once',
  perSecond: 'Requests a second',
  goal: 'Goal',
  start: 'Start',
  ignoreRobots: 'robots.txt not applied',
  as: 'Read as',
  hosts: 'Other hosts',
  thorough: 'Read on after enough',
  draw: 'Pages drawn',
  ownCart: 'Own cart read when opened',
};

/** In what state the site was read, by what, and with which settings. */
export function sessionPart({ session, settings, site, generator, coverage, checkout, date }: AuditExport): Markup {
  const rows: readonly (readonly [string, string | Markup])[] = [
    [
      say`Checked`,
      say`${sayMoment(date)}, in ${Math.max(1, Math.round(coverage.durationMs / 1_000))} seconds, ${coverage.requests} requests`,
    ],
    [say`Site`, html`${siteWords(site.title)} ${pageLink(site.start, site.start)}`],
    [
      say`Kind of site`,
      `${saySiteKind(site.kind)}${site.platform === null ? '' : `, ${site.platform}`}, ${site.languages.join(', ') || say`language not known`}`,
    ],
    [say`Read as`, sayAnswer(session.as)],
    [say`Logged in`, `${sayAnswer(session.loggedIn)}${session.admin ? say`, as one who runs the site` : ''}`],
    [say`Language`, session.language ?? say`not known`],
    [say`Cart`, sayAnswer(session.cart)],
    [say`Cookie window`, sayAnswer(session.consent)],
    ...(checkout
      ? [
          [
            say`Checkout, opened by you`,
            say`${checkout.pages} pages, ${checkout.required} of ${checkout.fields} fields required, as a guest: ${sayAnswer(checkout.guest)}`,
          ] as const,
        ]
      : []),
    ...Object.entries(settings).map(([key, value]) => [said(settingNames[key] ?? key), saySetting(value)] as const),
    [say`Made by`, say`Floorwalker ${generator.version}, weights of ${generator.weights}`],
  ];
  return html`<dl class="facts">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="small">
      ${say`Read in the user’s own browser; Floorwalker sent nothing anywhere. Nothing was bought, sent or submitted. Desktop is 1,280 pixels wide, a phone 390.`}
    </p>`;
}

function saySetting(value: unknown): string {
  if (value === null || value === undefined) return say`found out`;
  if (typeof value === 'boolean') return said(value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.length === 0 ? say`none` : value.map(saySetting).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

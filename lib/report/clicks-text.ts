import type { AuditExport } from '../model/audit-export.ts';
import type { ClickFigures } from '../model/click-figures.ts';
import { countWords } from '../model/count-words.ts';
import type { GoalKind } from '../model/settings.ts';
import { sayBuying } from '../model/say-buying.ts';
import { whyNoPhone } from '../model/why-no-phone.ts';
import { dottedLine } from './dotted-line.ts';
import { goalWords } from '../model/goal-words.ts';
import { partNames } from './part-names.ts';
import { plainLine } from './plain-line.ts';
import { firstVisitText } from './first-visit-text.ts';
import { wrapText } from './wrap-text.ts';
import { said, say } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';

/** One goal on both devices. */
type Figures = NonNullable<AuditExport['clicksToGoal'][GoalKind]>;

/** Clicks to the scored goal with their parts, desktop beside phone; other goals by their quickest way. */
export function clicksText(audit: AuditExport, columns: number): readonly string[] {
  const { goals: found, clicksToGoal, settings } = audit;
  const [first, ...others] = found;
  if (!first) return [say`Nothing to reach, no cart and no contact, was found on the pages read.`];
  const figures: Figures = clicksToGoal[first.kind] ?? { desktop: null, phone: null };
  const why = whyNoPhone(audit);
  const rest = others.flatMap((goal) => sayQuickest(said(goalWords[goal.kind].to, { sense: 'to' }), clicksToGoal[goal.kind]));
  return [
    headLine(say`Clicks to ${said(goalWords[first.kind].to, { sense: 'to' })}`, figures, columns),
    ...figureRows(figures, {
      isCart: first.kind === 'cart',
      isHere: settings['pages'] === 1 && typeof settings['start'] === 'string',
    }).map(([name, row]) => dottedLine(`  ${name}`, row, columns)),
    ...(figures.desktop?.quickest === 0 ? [`  ${say`You are already there.`}`] : []),
    ...(first.kind === 'cart' ? partLines(figures).map((line) => wrapText(line, columns, '    ')) : []),
    ...buyingLines(figures).map((line) => wrapText(line, columns, '    ')),
    ...firstVisitText(audit).map((line) => wrapText(line, columns, '    ')),
    ...shownLines(figures),
    ...checkoutLines(audit.checkout).map((line) => wrapText(line, columns, '    ')),
    ...(why === null ? [] : [wrapText(`  ${say`on a phone: not yet known, since ${why}`}`, columns, '    ')]),
    ...(rest.length > 0 ? [wrapText(`  ${say`also: ${rest.join(', ')}`}`, columns, '    ')] : []),
  ];
}

/** Names the columns where there are two. */
function headLine(title: string, { phone }: Figures, columns: number): string {
  const devices = bothColumns(sayDevice('desktop'), sayDevice('phone'));
  return phone === null ? say`${title}, desktop` : `${title.padEnd(columns - devices.length)}${devices}`;
}

const bothColumns = (desktop: string, phone: string): string => `${desktop.padStart(7)}  ${phone.padStart(5)}`;

function figureRows({ desktop, phone }: Figures, { isCart, isHere }: { readonly isCart: boolean; readonly isHere: boolean }) {
  if (desktop === null) return [];
  const row = (name: string, of: 'typical' | 'quickest' | 'slowest' | 'bySearch'): readonly [string, string] => [
    name,
    phone === null ? figure(desktop[of]) : bothColumns(figure(desktop[of]), figure(phone[of])),
  ];
  if (!isCart) return [row(said(isHere ? 'from this page' : 'from Home'), 'typical')];
  return [
    row(said(isHere ? 'typical, from this page' : 'typical, from Home'), 'typical'),
    row(say`quickest`, 'quickest'),
    row(say`slowest of ${desktop.counted}`, 'slowest'),
    row(say`by search: type, then`, 'bySearch'),
  ];
}

/** The stations on the way; those of a phone where they are others. */
function partLines({ desktop, phone }: Figures): readonly string[] {
  if (desktop === null) return [];
  const names = Object.entries(partNames).map(([part, name]) => ({ part: part as keyof ClickFigures['parts'], name }));
  const list = (parts: ClickFigures['parts'], shown: typeof names) =>
    shown.map(({ part, name }) => `${said(name)} ${figure(parts[part])}`).join(', ');
  const other = phone === null ? [] : names.filter(({ part }) => phone.parts[part] !== desktop.parts[part]);
  return [
    `  ${say`parts: ${list(desktop.parts, names)}`}`,
    ...(phone !== null && other.length > 0 ? [`  ${say`parts on a phone: ${list(phone.parts, other)}`}`] : []),
  ];
}

/** How it is taken that one buys, on the device that is known. */
function buyingLines({ desktop }: Figures): readonly string[] {
  return desktop?.buying ? [`  ${say`bought: ${plainLine(sayBuying(desktop.buying))} (${new URL(desktop.buying.url).pathname})`}`] : [];
}

/** Ways that the user clicked once. */
function shownLines(figures: Figures): readonly string[] {
  return (['desktop', 'phone'] as const).flatMap((device) => {
    const shown = figures[device]?.shown;
    return shown === undefined ? [] : [`  ${say`shown by you, on ${sayDevice(device)}: ${countWords(shown, 'click')}`}`];
  });
}

const guests = { yes: 'one can buy as a guest', no: 'it asks for an account', 'not-known': 'whether as a guest is not yet known' };

function checkoutLines(checkout: AuditExport['checkout']): readonly string[] {
  if (!checkout) return [];
  const { pages, fields, required, guest } = checkout;
  const size = say`${countWords(pages, 'page')}, ${required} of ${countWords(fields, 'field')} required`;
  return [`  ${say`checkout, read when you opened it with your own item in it: ${size}; ${said(guests[guest])}`}`];
}

/** "contact 1", or "contact 1 (2 on a phone)"; that one is there already; nothing where there is no way. */
function sayQuickest(name: string, figures: Figures | undefined): readonly string[] {
  const clicks = figures?.desktop?.quickest ?? null;
  if (clicks === null) return [];
  if (clicks === 0) return [say`${name} (you are already there)`];
  const phone = figures?.phone ?? null;
  return [
    phone === null || phone.quickest === clicks ? `${name} ${clicks}` : say`${name} ${clicks} (${figure(phone.quickest)} on a phone)`,
  ];
}

const figure = (clicks: number | null): string => (clicks === null ? '–' : String(clicks));

import type { AuditExport } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import type { EntryPage } from '../model/entry-page-schema.ts';
import type { GoalKind } from '../model/settings.ts';
import { goalWords } from '../model/goal-words.ts';
import { plainLine } from './plain-line.ts';
import { wrapText } from './wrap-text.ts';
import { said, say, spokenTag } from '../model/say.ts';

const whys: { readonly [W in EntryPage['why']]: string } = {
  chosen: 'the start you chose',
  tab: 'the page in the tab',
  category: 'a category',
  product: 'a product',
  article: 'an article',
};

/** What visitors meet who land elsewhere than on Home; nothing where only Home was walked from. */
export function entriesText({ entryPages = [], site, visitors }: AuditExport, columns: number): readonly string[] {
  if (entryPages.length === 0) return [];
  const home = new Map(visitors.map(({ id, score }) => [id, score]));
  const rows = entryPages.flatMap((entry) => [
    wrapText(`  ${plainLine(pathOn(entry.url, site.origin))}: ${whyWords(entry)}`, columns, '    '),
    ...(entry.visitors === null
      ? [`    ${say`not read`}`]
      : [
          wrapText(`    ${say`clicks: ${clicksFrom(entry)}`}`, columns, '      '),
          wrapText(`    ${scoresFrom(entry.visitors, home)}`, columns, '      '),
        ]),
  ]);
  return [say`Landing on other pages; scores elsewhere are from Home`, ...rows, ''];
}

/** A named page needs no reason; of a kind it is told how it was chosen. */
export function whyWords({ why, among }: EntryPage): string {
  if (among === null) return said(whys[why]);
  const { read, linkedFrom } = among;
  const linked = say`${countWords(linkedFrom, 'page links', 'pages link')} to it`;
  return read === 1 ? say`${said(whys[why])}; the only one read, ${linked}` : say`${said(whys[why])}; ${linked}, most of ${read} read`;
}

/** Fewest clicks to goals and needs: "the cart 2 (3 on a phone), reviews 1". */
export function clicksFrom({ devices: { desktop, phone } }: EntryPage): string {
  const goals = Object.entries(desktop?.goals ?? {}) as [GoalKind, number | null][];
  const toGoals = goals.map(([goal, clicks]) =>
    figure(said(goalWords[goal].to, { sense: 'to' }), clicks, phone ? (phone.goals[goal] ?? null) : clicks),
  );
  const toNeeds = (desktop?.needs ?? []).map(({ label, clicks }, at) =>
    figure(spokenTag() === 'en' ? label.toLowerCase() : label, clicks, phone ? (phone.needs[at]?.clicks ?? null) : clicks),
  );
  return [...toGoals, ...toNeeds].join(', ');
}

/** "the cart 2", or "the cart 2 (3 on a phone)". */
function figure(name: string, desktop: number | null, phone: number | null): string {
  return desktop === phone ? `${name} ${orDash(desktop)}` : say`${name} ${orDash(desktop)} (${orDash(phone)} on a phone)`;
}

function scoresFrom(visitors: NonNullable<EntryPage['visitors']>, home: ReadonlyMap<string, number | null>): string {
  return visitors
    .map(({ id, score, low, high }) => {
      const own = home.get(id) ?? null;
      const beside = own === null || own === score ? '' : say`; ${own} from Home`;
      return score === null ? say`${said(id)} not yet known, ${low}–${high}` : `${said(id)} ${score} (${low}–${high}${beside})`;
    })
    .join(', ');
}

const orDash = (clicks: number | null): string => (clicks === null ? '–' : String(clicks));

const pathOn = (url: string, origin: string): string => (url.startsWith(`${origin}/`) ? url.slice(origin.length) : url);

import type { AuditExport } from '../model/audit-export.ts';
import { sayEarly, sayEarlyAdvice, sayEarlySum } from '../model/early/early-words.ts';
import { lateAnywhere } from '../model/early/judge-early.ts';
import { bestFixesOf, sayWhoLoses, whoIsHelped } from '../model/best-fixes.ts';
import { countWords } from '../model/count-words.ts';
import { effortWords } from '../model/fix-words.ts';
import { sayFirstVisit } from '../model/say-first-visit.ts';
import { whyNoPhone } from '../model/why-no-phone.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { goalWords } from '../model/goal-words.ts';
import { sayLaunch, sayLaunchNeed } from '../model/launch-words.ts';
import { sayMoment } from '../model/say-moment.ts';
import { sayMet } from './say-met.ts';
import { pathOf } from './compare/same-site.ts';
import { sayPerson } from '../model/say-walk-through.ts';
import { visitorWords } from '../model/visitor-words.ts';
import { promisesMarkdown } from './promises-markdown.ts';
import { trafficMarkdown } from './traffic-markdown.ts';
import { walkCaveat, walkColumns, walkRow, walkSayings } from './walk-rows.ts';
import { said, say } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';
import { saySeverity } from './say-ids.ts';

/** Places told of one finding. */
const mostPlaces = 3;

/** The summary of a result as Markdown, to be pasted into an issue. Ends with a line break. */
export function toMarkdown(audit: AuditExport): string {
  const { site, coverage, date } = audit;
  const blocks = [
    [`## ${escapeMarkdown(sayMet(audit))}`],
    [
      [
        say`${markdownLink(site.title || site.origin, site.start)}, checked on ${sayMoment(date)}: ${coverage.pagesRead} of ${countWords(coverage.pagesKnown, 'page')} read.`,
        said(
          audit.walkThroughs.length > 0
            ? 'Four imagined visitors; nobody was observed for these scores.'
            : 'Four imagined visitors; nobody was observed.',
        ),
        say`Scores are not sales.`,
      ].join(' '),
    ],
    scoreTable(audit),
    clickTable(audit),
    fixList(audit),
    findingList(audit),
    earlyList(audit),
    trafficMarkdown(audit),
    promisesMarkdown(audit),
    launchList(audit),
    walkTable(audit),
    noteList(audit),
    notKnownList(audit),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function scoreTable({ visitors }: AuditExport): readonly string[] {
  const rows = visitors.map(({ id, score, low, high, device, verdict, devices }) => {
    const figures = [devices.desktop, devices.phone].map((one) => one.score ?? '–');
    const headline = score === null ? say`not yet known` : say`**${score}** on ${sayDevice(device)}, ${low}–${high}`;
    return `| ${said(visitorWords[id].name)}, ${said(visitorWords[id].wants)} | ${headline} | ${figures.join(' | ')} | ${escapeMarkdown(verdict)} |`;
  });
  return [say`| Visitor | Score of 100 | Desktop | Phone | |`, '| --- | --- | ---: | ---: | --- |', ...rows];
}

function clickTable(audit: AuditExport): readonly string[] {
  const rows = audit.goals.flatMap(({ kind }) => {
    const figures = audit.clicksToGoal[kind];
    if (!figures) return [];
    const cells = [figures.desktop, figures.phone].map((one) =>
      one === null
        ? say`not yet known`
        : `${one.typical ?? say`no way`}${one.quickest === one.typical ? '' : say`, quickest ${one.quickest ?? '–'}`}`,
    );
    return [`| ${said(goalWords[kind].to, { sense: 'to' })} | ${cells.join(' | ')} |`];
  });
  if (rows.length === 0) return [say`No goal, no cart and no contact, was found on the pages read.`];
  const why = whyNoPhone(audit);
  const under = [...sayFirstVisit(audit.firstVisit), ...(why === null ? [] : [say`Phone: not yet known, since ${why}`])];
  return [
    say`| Clicks to | Desktop | Phone |`,
    '| --- | --- | --- |',
    ...rows,
    ...(under.length > 0 ? ['', ...under.map((line) => `${line}.`)] : []),
  ];
}

/** As a list of things to do, those that help most together first. */
function fixList(audit: AuditExport): readonly string[] {
  const best = bestFixesOf(audit);
  if (best.length === 0) return [];
  const lines = best.map(({ title, how, effort, gains }) => {
    const helped = whoIsHelped(gains, audit.visitors).map(
      ({ id, device, was, now }) => say`${said(id)} ${was} → ${now} on ${sayDevice(device)}`,
    );
    return `- [ ] **${escapeMarkdown(title)}** (${said(effortWords[effort])}): ${escapeMarkdown(how)}.${helped.length > 0 ? ` ${helped.join(', ')}.` : ''}`;
  });
  const loses = sayWhoLoses(audit);
  return [`### ${say`What would help most`}`, '', ...lines, ...(loses === null ? [] : ['', escapeMarkdown(loses)])];
}

function findingList({ findings }: AuditExport): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap(({ severity, title, why, where }) => [
    `- **${escapeMarkdown(title)}** (${saySeverity(severity)}) ${escapeMarkdown(why)}`,
    ...placeLines(where),
  ]);
  return [`### ${say`Findings`}`, '', ...lines];
}

function placeLines(where: AuditExport['findings'][number]['where']): readonly string[] {
  return [
    ...where
      .slice(0, mostPlaces)
      .map(({ url, words }) => `  - ${markdownLink(pathOf(url), url)}${words === '' ? '' : say`: “${escapeMarkdown(words)}”`}`),
    ...(where.length > mostPlaces ? [`  - ${say`and ${where.length - mostPlaces} more`}`] : []),
  ];
}

/** Only what needs a look: the rest is in the report. */
function launchList({ launch = [] }: AuditExport): readonly string[] {
  const open = launch.filter(({ state }) => state === 'needs-look');
  if (open.length === 0) return [];
  const lines = open.flatMap(({ need, name, words, where }) => [
    `- [ ] **${escapeMarkdown(name)}** (${sayLaunchNeed(need)}): ${escapeMarkdown(words)}`,
    ...placeLines(where),
  ]);
  return [`### ${say`Before launch`}`, '', sayLaunch(launch), '', ...lines];
}

/** What a wrong visitor learns too late, as things to do, then page by page. */
function earlyList({ earlyFacts: early }: AuditExport): readonly string[] {
  if (!early) return [];
  const late = lateAnywhere(early);
  const todo = early.facts
    .filter(({ id }) => late.has(id))
    .map((row) => `- [ ] **${escapeMarkdown(row.name)}**: ${escapeMarkdown(sayEarlyAdvice(row))}`);
  const pages = early.pages.map(
    (page) => `- ${markdownLink(pathOf(page.url), page.url)}: ${escapeMarkdown(sayEarly(early, page).join(' '))}`,
  );
  return [`### ${say`Is this for me?`}`, '', sayEarlySum(early), '', ...todo, ...(todo.length > 0 ? [''] : []), ...pages];
}

function walkTable({ walkThroughs }: AuditExport): readonly string[] {
  if (walkThroughs.length === 0) return [];
  const rows = walkThroughs.map((walk) => `| ${walkRow(walk).map(escapeMarkdown).join(' | ')} |`);
  const sayings = walkThroughs.flatMap((walk) =>
    walkSayings(walk).map(({ about, words }) => say`- ${escapeMarkdown(sayPerson(walk.person))}: “${escapeMarkdown(words)}” (${about})`),
  );
  const head = [`| ${walkColumns.map((name) => said(name)).join(' | ')} |`, `|${walkColumns.map(() => ' --- |').join('')}`];
  return [`### ${say`Walk-throughs`}`, '', said(walkCaveat), '', ...head, ...rows, ...(sayings.length > 0 ? ['', ...sayings] : [])];
}

function noteList({ notes }: AuditExport): readonly string[] {
  const lines = notes.map(({ words, url, element }) => {
    const at = element && element.words !== '' ? say`, at “${escapeMarkdown(element.words)}”` : '';
    return `- ${escapeMarkdown(words)} (${markdownLink(pathOf(url), url)}${at})`;
  });
  return lines.length === 0 ? [] : [`### ${say`Notes`}`, '', ...lines];
}

function notKnownList({ coverage }: AuditExport): readonly string[] {
  return coverage.notKnown.length === 0
    ? []
    : [`### ${say`Not known`}`, '', ...coverage.notKnown.map((line) => `- ${escapeMarkdown(line)}`)];
}

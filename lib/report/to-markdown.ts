import type { AuditExport } from '../model/audit-export.ts';
import { bestFixesOf, whoIsHelped } from '../model/best-fixes.ts';
import { countWords } from '../model/count-words.ts';
import { effortWords } from '../model/fix-words.ts';
import { sayFirstVisit } from '../model/say-first-visit.ts';
import { whyNoPhone } from '../model/why-no-phone.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { goalWords } from '../model/goal-words.ts';
import { sayDate } from '../model/say-date.ts';
import { sayMet } from './say-met.ts';
import { pathOf } from './compare/same-site.ts';
import { sayPerson } from '../model/say-walk-through.ts';
import { visitorWords } from '../model/visitor-words.ts';
import { walkCaveat, walkColumns, walkRow, walkSayings } from './walk-rows.ts';

/** Places told of one finding. */
const mostPlaces = 3;

/** The summary of a result as Markdown, to be pasted into an issue. Ends with a line break. */
export function toMarkdown(audit: AuditExport): string {
  const { site, coverage, date } = audit;
  const blocks = [
    [`## ${escapeMarkdown(sayMet(audit))}`],
    [
      `${markdownLink(site.title || site.origin, site.start)}, checked on ${sayDate(date)}: ${coverage.pagesRead} of ${countWords(coverage.pagesKnown, 'page')} read. ` +
        `Four imagined visitors; nobody was observed${audit.walkThroughs.length > 0 ? ' for these scores' : ''}. Scores are not sales.`,
    ],
    scoreTable(audit),
    clickTable(audit),
    fixList(audit),
    findingList(audit),
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
    const headline = score === null ? 'not yet known' : `**${score}** on ${device}, ${low}–${high}`;
    return `| ${visitorWords[id].name}, ${visitorWords[id].wants} | ${headline} | ${figures.join(' | ')} | ${escapeMarkdown(verdict)} |`;
  });
  return ['| Visitor | Score of 100 | Desktop | Phone | |', '| --- | --- | ---: | ---: | --- |', ...rows];
}

function clickTable(audit: AuditExport): readonly string[] {
  const rows = audit.goals.flatMap(({ kind }) => {
    const figures = audit.clicksToGoal[kind];
    if (!figures) return [];
    const cells = [figures.desktop, figures.phone].map((one) =>
      one === null
        ? 'not yet known'
        : `${one.typical ?? 'no way'}${one.quickest === one.typical ? '' : `, quickest ${one.quickest ?? '–'}`}`,
    );
    return [`| ${goalWords[kind].to} | ${cells.join(' | ')} |`];
  });
  if (rows.length === 0) return ['No goal, no cart and no contact, was found on the pages read.'];
  const why = whyNoPhone(audit);
  const under = [...sayFirstVisit(audit.firstVisit), ...(why === null ? [] : [`Phone: not yet known, since ${why}`])];
  return [
    '| Clicks to | Desktop | Phone |',
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
    const helped = whoIsHelped(gains, audit.visitors).map(({ id, device, was, now }) => `${id} ${was} → ${now} on ${device}`);
    return `- [ ] **${escapeMarkdown(title)}** (${effortWords[effort]}): ${escapeMarkdown(how)}.${helped.length > 0 ? ` ${helped.join(', ')}.` : ''}`;
  });
  return ['### What would help most', '', ...lines];
}

function findingList({ findings }: AuditExport): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap(({ severity, title, why, where }) => [
    `- **${escapeMarkdown(title)}** (${severity}) ${escapeMarkdown(why)}`,
    ...where
      .slice(0, mostPlaces)
      .map(({ url, words }) => `  - ${markdownLink(pathOf(url), url)}${words === '' ? '' : `: “${escapeMarkdown(words)}”`}`),
    ...(where.length > mostPlaces ? [`  - and ${where.length - mostPlaces} more`] : []),
  ]);
  return ['### Findings', '', ...lines];
}

function walkTable({ walkThroughs }: AuditExport): readonly string[] {
  if (walkThroughs.length === 0) return [];
  const rows = walkThroughs.map((walk) => `| ${walkRow(walk).map(escapeMarkdown).join(' | ')} |`);
  const sayings = walkThroughs.flatMap((walk) =>
    walkSayings(walk).map(({ about, words }) => `- ${escapeMarkdown(sayPerson(walk.person))}: “${escapeMarkdown(words)}” (${about})`),
  );
  const head = [`| ${walkColumns.join(' | ')} |`, `|${walkColumns.map(() => ' --- |').join('')}`];
  return ['### Walk-throughs', '', walkCaveat, '', ...head, ...rows, ...(sayings.length > 0 ? ['', ...sayings] : [])];
}

function noteList({ notes }: AuditExport): readonly string[] {
  const lines = notes.map(({ words, url, element }) => {
    const at = element && element.words !== '' ? `, at “${escapeMarkdown(element.words)}”` : '';
    return `- ${escapeMarkdown(words)} (${markdownLink(pathOf(url), url)}${at})`;
  });
  return lines.length === 0 ? [] : ['### Notes', '', ...lines];
}

function notKnownList({ coverage }: AuditExport): readonly string[] {
  return coverage.notKnown.length === 0 ? [] : ['### Not known', '', ...coverage.notKnown.map((line) => `- ${escapeMarkdown(line)}`)];
}

import type { AuditExport } from '../model/audit-export.ts';
import { say } from '../model/say.ts';
import { sayForm } from '../model/traffic/begin-words.ts';
import type { ToldLanding } from '../model/traffic/traffic-schema.ts';
import { pathOf } from './compare/same-site.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { landingColumns, landingRow } from './landing-rows.ts';
import { trafficLines, type TrafficLines } from './traffic-lines.ts';

/** Landing pages that are told, those with the most visits. */
const mostLandings = 10;

/** What the owner told of visitors, with the verdict on it, where to begin, and where they land, as lines of Markdown. */
export function trafficMarkdown(audit: AuditExport): readonly string[] {
  const { traffic } = audit;
  if (!traffic) return [];
  const { title, advice, figures, because, sure, begin } = trafficLines(traffic, audit);
  const reasons = because.map((line) => `- ${escapeMarkdown(line)}`);
  return [
    `### ${say`Site or traffic?`}`,
    '',
    `**${title}**`,
    ...advice,
    figures,
    ...reasons,
    '',
    sure,
    ...(begin ? beginning(begin) : []),
    ...landings(traffic.landings ?? [], audit),
  ];
}

/** As a list of things to do. */
function beginning({ head, form, order, pages }: NonNullable<TrafficLines['begin']>): readonly string[] {
  const first = (form?.where ?? []).map(({ url, words }) => `- [ ] ${markdownLink(words || pathOf(url), url)}: ${sayForm()}`);
  const todo = pages.flatMap(({ url, title, line, fixes }) => [
    `- [ ] ${markdownLink(title || pathOf(url), url)}: ${escapeMarkdown(line)}`,
    ...fixes.map((fix) => `  - ${escapeMarkdown(fix)}`),
  ]);
  return ['', `#### ${head}`, '', ...first, ...(order === '' ? [] : [...(first.length > 0 ? [''] : []), order, '']), ...todo];
}

function landings(rows: readonly ToldLanding[], audit: AuditExport): readonly string[] {
  if (rows.length === 0) return [];
  const columns = landingColumns(audit);
  const table = rows
    .slice(0, mostLandings)
    .map((row) => `| ${[markdownLink(row.title || pathOf(row.url), row.url), ...landingRow(row)].join(' | ')} |`);
  return [
    '',
    `#### ${say`Where they land`}`,
    '',
    `| ${columns.map(escapeMarkdown).join(' | ')} |`,
    `|${columns.map((_, at) => (at === 0 ? ' --- |' : ' ---: |')).join('')}`,
    ...table,
    ...(rows.length > mostLandings ? ['', say`and ${rows.length - mostLandings} more`] : []),
  ];
}

import type { AuditExport } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import { said, say } from '../model/say.ts';
import { saySessionChanges } from '../model/say-session-changes.ts';
import { visitorIds } from '../model/visitor.ts';
import { sayWorst } from './say-met.ts';
import { worstServed } from '../model/worst-served.ts';
import { barriersText } from './barriers-text.ts';
import { clicksText } from './clicks-text.ts';
import { correctionsText } from './corrections-text.ts';
import { coverageText } from './coverage-text.ts';
import { dottedLine } from './dotted-line.ts';
import { entriesText } from './entries-text.ts';
import { fixesText } from './fixes-text.ts';
import { plainLine } from './plain-line.ts';
import { proofText } from './proof-text.ts';
import { sessionText } from './session-text.ts';
import { textsText } from './texts-text.ts';
import { visitorWords } from '../model/visitor-words.ts';
import { waysText } from './ways-text.ts';
import { weakestNeeds } from './weakest-needs.ts';
import { wrapText } from './wrap-text.ts';
import { sayDevice } from '../model/say-device.ts';

/** Narrower than this a table cannot be read. */
const narrowest = 50;

/** An audit as people like to read it in a terminal: plain text, no line wider than `columns`. Ends with a line break. */
export function toText(audit: AuditExport, { columns }: { readonly columns: number }): string {
  const width = Math.max(narrowest, columns);
  const { site, coverage, visitors } = audit;
  const read = say`${plainLine(site.title) || site.origin}  ${site.start}, ${coverage.pagesRead} of ${countWords(coverage.pagesKnown, 'page')} read`;
  const rows = visitorIds.flatMap((id) => {
    const visitor = visitors.find((one) => one.id === id);
    return visitor ? [...visitorLines(visitor, width)] : [];
  });
  const weak = weakestNeeds(visitors, 3).map((need) =>
    dottedLine(`  ${need.label} (${said(need.visitor)})`, say`${need.points} of ${need.weight}`, width),
  );
  return [
    wrapText(read, width),
    ...sessionText(audit.session).map((line) => wrapText(line, width)),
    ...(coverage.changed ? [wrapText(plainLine(saySessionChanges(coverage.changed)), width)] : []),
    '',
    ...verdictLines(audit).map((line) => wrapText(line, width)),
    '',
    say`Four imagined visitors; nobody was observed`,
    ...rows,
    '',
    ...clicksText(audit, width),
    ...barriersText(audit, width),
    '',
    ...waysText(audit, width),
    ...entriesText(audit, width),
    ...proofText(audit, width),
    ...textsText(audit, width),
    ...(weak.length > 0 ? [say`Weakest needs, points of weight`, ...weak, ''] : []),
    ...fixesText(audit, width),
    ...correctionsText(audit).map((line) => wrapText(line, width, '    ')),
    ...coverageText(coverage, width),
    '',
  ].join('\n');
}

function verdictLines({ findings, visitors }: AuditExport): readonly string[] {
  const finding = findings[0] ? [plainLine(findings[0].title)] : [];
  const worst = worstServed(visitors);
  const told = sayWorst({ visitors });
  return worst.kind !== 'not-known' && worst.allWell ? [told, ...finding] : [...finding, told];
}

function visitorLines({ id, score, low, high, device, verdict }: AuditExport['visitors'][number], columns: number): readonly string[] {
  const figure = score === null ? say`not yet known, ${low}–${high}` : `${score}  (${low}–${high}, ${sayDevice(device)})`;
  return [
    dottedLine(`  ${said(visitorWords[id].name)}, ${said(visitorWords[id].wants)}`, figure, columns),
    wrapText(`    ${plainLine(verdict)}`, columns, '    '),
  ];
}

import type { AuditExport, VisitorScore } from './audit-export.ts';
import type { Device } from './page.ts';
import { said, say, spokenTag } from './say.ts';
import { visitorWords } from './visitor-words.ts';
import type { WhatIf } from './what-if.ts';

/** What the fixes that are switched on in the report make of the scores, each on the device that is asked for; by default its lower one. */
export function saySwitched(
  { visitors }: Pick<AuditExport, 'visitors'>,
  { ids, visitors: after }: WhatIf,
  deviceOf: (visitor: VisitorScore) => Device = ({ device }) => device,
): string {
  const moves = visitors.flatMap((visitor) => {
    const { id, devices } = visitor;
    const { score } = devices[deviceOf(visitor)];
    const now = after.find((one) => one.id === id)?.devices[deviceOf(visitor)].score ?? null;
    return now === null || now === score ? [] : [say`${said(visitorWords[id].name)} ${score ?? '–'} → ${now}`];
  });
  const list = moves.length === 0 ? say`no score changes` : new Intl.ListFormat(spokenTag()).format(moves);
  return ids.length === 1
    ? say`With the fix that is switched on in the report: ${list}.`
    : say`With the ${ids.length} fixes that are switched on in the report: ${list}.`;
}

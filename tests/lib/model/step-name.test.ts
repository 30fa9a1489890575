import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { stepName } from '@/lib/model/step-name.ts';
import type { Step } from '@/lib/model/step-schema.ts';
import { barriersText } from '@/lib/report/barriers-text.ts';
import { waysPart } from '@/lib/report/html/ways-part.ts';
import { waysText } from '@/lib/report/ways-text.ts';
import { judge } from '@/tests/fakes/judge.ts';
import { at } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const swatch: Step = { page: at('/'), action: 'choose', words: '', place: 'main', screenful: 1, hidden: null };
const tea = judge(teaReading());
/** The tea shop, where each way begins with a choice of colour that has no words. */
const audit: AuditExport = {
  ...tea,
  journeys: tea.journeys.map((way) => ({ ...way, steps: [{ ...swatch, barriers: [{ rule: 'link-name', words: 'has no name' }] }] })),
  ...(tea.stations ? { stations: { ...tea.stations, desktop: { ...tea.stations.desktop, inCart: [swatch] } } } : {}),
};

test('what has words is called by them', () => {
  expect(stepName({ action: 'choose', words: 'Blue' })).toBe('Blue');
});

test('a choice of colour without words has one name wherever it is told', () => {
  const name = stepName(swatch);
  expect(name).toBe('an option without a name');
  expect(waysText(audit, 100).join('\n')).toContain(`choose ${name}`);
  expect(barriersText(audit, 100).join('\n')).toContain(`choose ${name}`);
  expect(waysPart(audit)?.markup).toContain(name);
});

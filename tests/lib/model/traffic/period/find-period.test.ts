import { describe, expect, test } from 'vitest';
import { periodOf, takeLine, type Days } from '@/lib/model/traffic/period/find-period.ts';

const told = (...lines: readonly string[]) => {
  const days: Days = { from: null, to: null };
  for (const line of lines) takeLine(days, line);
  return periodOf(days);
};
const october = { from: '2026-10-01', to: '2026-10-31', days: 31 };

describe('October 2026, as people and tools write it above a table', () => {
  test.each([
    'Zeitraum: 1.10.2026–31.10.2026',
    'Zeitraum: 01.10.2026 - 31.10.2026    ',
    'Zeitraum vom 1.10. bis 31.10.2026',
    'Zeitraum: 1.–31.10.2026',
    'Zeitraum 1.10.26 31.10.26',
    'Auswertung vom 1. bis 31. Oktober 2026',
    'Statistik meiner Website (01.10.2026 bis 31.10.2026)',
    'Monat: Oktober 2026',
    'Oktober 2026',
    'Period: October 1, 2026 – October 31, 2026',
    'Period: Oct 1 - Oct 31, 2026',
    'Oct 1–31, 2026',
    '1–31 October 2026',
    'Date range: 2026-10-01 to 2026-10-31',
    '# Date range: 20261001-20261031',
    'Date range: 10/01/2026 - 10/31/2026',
    'Date range: 01/10/2026 - 31/10/2026',
    'Période : du 1er octobre 2026 au 31 octobre 2026',
    'Periodo: 1 de octubre de 2026 – 31 de octubre de 2026',
    'Periodo: dal 1 ottobre 2026 al 31 ottobre 2026',
    'Periode: 01-10-2026 t/m 31-10-2026',
    'Okres: 1 października 2026 – 31 października 2026',
    'Период: 1 октября 2026 – 31 октября 2026',
    '期間：2026年10月1日～2026年10月31日',
    '기간: 2026년 10월 1일 - 2026년 10월 31일',
  ])('%s', (line) => {
    expect(told(line)).toEqual(october);
  });

  test('on two lines', () => {
    expect(told('# Start date: 20261001', '# End date: 20261031')).toEqual(october);
    expect(told('Von: 1.10.2026', 'Bis: 31.10.2026')).toEqual(october);
  });

  test('beside the time that it is compared with', () => {
    expect(told('Compared with: 1.9.2026–30.9.2026', 'Zeitraum: 1.10.2026–31.10.2026')).toEqual(october);
    expect(told('Zeitraum: 1.10.2026–31.10.2026', 'Vergleichszeitraum: 1.9.2026–30.9.2026')).toEqual(october);
  });
});

describe('what tells no period', () => {
  test.each([
    'Erstellt am 1.11.2026',
    'Created: November 1, 2026 10:30',
    'Zeitraum: 03/04/2026 - 05/06/2026',
    'Zeitraum: 31.10.2026–1.10.2026',
    'Zeitraum: 31.2.2026–31.3.2026',
    'Property: 20261001',
    'Report 12 of 30 October 2026',
    'Total visits: 1 200 – 2 400',
    'Vergleich: 1.9.2026–30.9.2026',
    'News from October 2026',
    '',
  ])('%s', (line) => {
    expect(told(line)).toBeNull();
  });
});

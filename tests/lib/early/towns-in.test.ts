import { expect, test } from 'vitest';
import { townsIn } from '@/lib/early/towns-in.ts';

test.each([
  ['35 le Grand Beaubiat, 87370 Bersac-sur-Rivalier, France', ['Bersac-sur-Rivalier']],
  ['Schreiben Sie an: Hauptstraße 4, 83022 Rosenheim. Parkplätze vor dem Haus.', ['Rosenheim']],
  ['Via Roma 12\n50122 Firenze', ['Firenze']],
  ['Open from 9 to 12, all days', []],
  ['42 Mill Lane, Leeds LS1 4AP', []],
])('“%s” names %o', (text, towns) => {
  expect(townsIn(text)).toEqual(towns);
});

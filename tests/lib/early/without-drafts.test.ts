import { expect, test } from 'vitest';
import { withoutDrafts } from '@/lib/early/without-drafts.ts';

test.each([
  ['Wir liefern nach [Ihre Stadt eintragen]. Honig ab 6 €.', 'Honig ab 6 €.'],
  ['Honig vom Hof. Vorlage – bitte anpassen: Versand nach Deutschland. Abholung im Laden.', 'Honig vom Hof. Abholung im Laden.'],
  ['We deliver to Ireland. Your text goes here.', 'We deliver to Ireland.'],
  ['We deliver to Ireland [and Wales]. Prices with VAT.', 'We deliver to Ireland [and Wales]. Prices with VAT.'],
])('of “%s” what somebody wrote is “%s”', (text, written) => {
  expect(withoutDrafts(text)).toBe(written);
});

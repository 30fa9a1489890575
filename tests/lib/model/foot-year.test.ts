import { expect, test } from 'vitest';
import { footYear } from '@/lib/model/foot-year.ts';
import { mostSaid } from '@/lib/model/page-looks.ts';

test.each([
  ['© 2022 Evershop. All Rights Reserved.', 2022],
  ['Copyright © 2018–2024 Alder & Leaf', 2024],
  ['(c) Tannhof GmbH 2021', 2021],
  ['Copyright 2019 - 2020', 2020],
  ['© 2019 Alder & Leaf © 2023 the photographer', 2023],
  ['© Alder & Leaf. Open since 1921 Mill Lane', null],
  ['Since 2019 in Leeds', null],
  ['© Alder & Leaf', null],
])('the foot “%s” names %s', (further, year) => {
  const found = footYear({ first: 'Tea', further })?.year ?? null;
  expect(found).toBe(year);
});

test('a year in the middle of a long page, or on one whose end was not kept, is not that of its foot', () => {
  const text = 'Tea for all days. '.repeat(40);
  expect(footYear({ first: 'Photograph © 2012 Somebody', further: text })).toBeNull();
  expect(footYear({ first: '', further: `${'x'.repeat(mostSaid.further - 6)}© 2012` })).toBeNull();
});

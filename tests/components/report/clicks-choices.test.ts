import { afterEach, expect, test } from 'vitest';
import { clicksChoices, sayClicksChoice } from '@/components/report/table/clicks-choices.ts';
import { textsIn } from '@/lib/cli/texts/texts-in.ts';
import { english, useTexts } from '@/lib/model/say.ts';

afterEach(() => useTexts(english));

test('every choice of clicks is offered in the language in use', async () => {
  expect(clicksChoices.map(sayClicksChoice)).toEqual([
    'Any number of clicks',
    'Desktop: 1 click',
    'Desktop: 2 clicks',
    'Desktop: 3 clicks',
    'Desktop: 4 clicks or more',
    'Desktop: no path found',
    'Phone: 1 click',
    'Phone: 2 clicks',
    'Phone: 3 clicks',
    'Phone: 4 clicks or more',
    'Phone: no path found',
  ]);
  useTexts(await textsIn('de'));
  expect(clicksChoices.slice(0, 5).map(sayClicksChoice)).toEqual([
    'Beliebig viele Klicks',
    'Computer: 1 Klick',
    'Computer: 2 Klicks',
    'Computer: 3 Klicks',
    'Computer: 4 Klicks oder mehr',
  ]);
});

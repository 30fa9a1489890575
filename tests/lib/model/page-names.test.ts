import { expect, test } from 'vitest';
import { pageNames, type NamedAudit } from '@/lib/model/page-names.ts';
import { reportAudit } from '../../components/gallery/report-audit.ts';

const shop = 'https://tea.example';
const [row] = reportAudit.pages;
const [way] = reportAudit.journeys;
if (!row || !way) throw new Error('The specimen has no page or no way');

const page = (path: string, title: string) => ({ ...row, url: `${shop}${path}`, title });
const audit = (pages: NamedAudit['pages'], journeys: NamedAudit['journeys'] = []): NamedAudit => ({
  site: { ...reportAudit.site, origin: shop, start: `${shop}/` },
  pages,
  journeys,
});

test('a page whose address is only a number is called by its title, without the name of the shop', () => {
  const nameOf = pageNames(
    audit([page('/', 'Tea House'), page('/i.php?id=4', 'About us | Tea House'), page('/i.php?id=5', 'Help | Tea House')]),
  );

  expect(nameOf(`${shop}/i.php?id=4`)).toBe('About us');
  expect(nameOf(`${shop}/`)).toBe('Home');
});

test('one without a title, or not read, is called by the words of a link that leads there', () => {
  const step = {
    ...way.steps[0],
    page: `${shop}/`,
    action: 'link',
    words: ' Delivery ',
  } as NamedAudit['journeys'][number]['steps'][number];
  const nameOf = pageNames(audit([page('/', 'Tea House')], [{ ...way, steps: [step], to: `${shop}/i.php?id=6` }]));

  expect(nameOf(`${shop}/i.php?id=6`)).toBe('Delivery');
  expect(nameOf(`${shop}/nobody-knows`)).toBeNull();
});

test('a title that several pages have names none of them', () => {
  const nameOf = pageNames(audit([page('/a', 'Tea House'), page('/b', 'Tea House')]));

  expect(nameOf(`${shop}/a`)).toBeNull();
});

test('a title of 5,000 letters does not push the rest off the row', () => {
  const nameOf = pageNames(audit([page('/a', '👩‍👩‍👧‍👦'.repeat(450))]));

  expect(nameOf(`${shop}/a`)).toBe(`${'👩‍👩‍👧‍👦'.repeat(5)}…`);
});

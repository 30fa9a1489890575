import { expect, test } from 'vitest';
import { readExport } from '@/lib/traffic/import/read-export.ts';
import { pageNames } from '@/lib/traffic/page-names.ts';
import { fileOf } from './import/files.ts';

const origin = 'https://honig.test';
const site = {
  start: `${origin}/index.html`,
  pages: [
    { url: `${origin}/index.html`, title: 'Imkerei Moser' },
    { url: `${origin}/wald.html`, title: 'Waldhonig – Imkerei Moser' },
    { url: `${origin}/a.html`, title: 'Angebot' },
    { url: `${origin}/b.html`, title: 'Angebot' },
    { url: `${origin}/start/`, title: 'Erste Schritte' },
    { url: `${origin}/c.html`, title: '' },
  ],
};
const landed = async (rows: string) => {
  const outcome = await readExport(fileOf(`Seite;Besucher\n${rows}\n`), {
    origin,
    named: pageNames(site),
    now: Date.UTC(2026, 10, 28),
    meanings: null,
    pause: () => Promise.resolve(),
  });
  return 'read' in outcome ? outcome.read.pages.map(({ url, visits }) => [url.slice(origin.length), visits]) : outcome.fault;
};

test.each([
  ['The statistics of my web host call it “Startseite”.', 'Startseite;612', '/index.html'],
  ['Mine call it “Home”.', 'Home;612', '/index.html'],
  ['In capitals.', 'HOMEPAGE;612', '/index.html'],
  ['Mine are French.', "Page d'accueil;612", '/index.html'],
  ['A slash alone; the site leads on from there.', '/;612', '/index.html'],
  ['Matomo calls it “/index”.', '/index;612', '/index.html'],
  ['Mine have the titles of my pages.', 'Waldhonig – Imkerei Moser;612', '/wald.html'],
  ['The title of the start page.', 'Imkerei Moser;612', '/index.html'],
  ['“start” is a page of its own on my site.', 'start;612', '/start'],
  ['An address stays one, even of a page that is gone.', '/startseite;612', '/startseite'],
  ['Two of my pages have that title: which it is nobody knows.', 'Angebot;612', '/Angebot'],
])('%s', async (_, row, path) => {
  expect(await landed(row)).toEqual([[path, 612]]);
});

test('a start page that is told by name and by address is counted as one', async () => {
  expect(await landed('Startseite;600\n/index.html;12')).toEqual([['/index.html', 612]]);
});

test('a root that was read is itself', () => {
  const pages = [{ url: `${origin}/`, title: 'Moser' }, ...site.pages];
  expect(pageNames({ ...site, pages })('/')).toBeNull();
});

test('where the root and “/index” are two pages, each is itself', async () => {
  const pages = [
    { url: `${origin}/index`, title: 'Tea' },
    { url: `${origin}/`, title: 'Moser' },
  ];
  expect(pageNames({ start: `${origin}/`, pages })('index')).toBeNull();
});

import { describe, expect, test } from 'vitest';
import type { ExportFault } from '@/lib/model/traffic/read-export.ts';
import { sayExportFault } from '@/lib/model/traffic/say-export-fault.ts';
import { readExport } from '@/lib/traffic/import/read-export.ts';
import { fileOf, readingHere } from './files.ts';

const fault = async (content: string | Uint8Array<ArrayBuffer>, name?: string) => {
  const outcome = await readExport(fileOf(content, name), readingHere);
  return 'fault' in outcome ? outcome.fault : outcome;
};

describe('what cannot be taken is told apart', () => {
  test.each([
    ['nothing', '', { is: 'empty' }],
    ['blank lines', '\n\n ,\n', { is: 'empty' }],
    ['a zip file', 'PK\u0003\u0004visitors.csv', { is: 'packed' }],
    ['a workbook', 'PK\u0003\u0004......[Content_Types].xml', { is: 'excel' }],
    ['a web page', '<!doctype html><title>Sign in</title>', { is: 'web-page' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), { is: 'not-text' }],
    ['prose', 'Dear all,\nplease find our figures attached.\n', { is: 'no-table' }],
    ['another site', 'Page,Visits\nhttps://other.test/,10\n', { is: 'other-site', hosts: ['other.test'] }],
    [
      'another site without its “https://”',
      'Page,Visits\nother.test/,10\nother.test/tea,5\n,15\n',
      { is: 'other-site', hosts: ['other.test'] },
    ],
    ['a sum of rows without a page', 'Page,Visits\n(not set),10\n,10\n', { is: 'no-pages', named: ['(not set)'] }],
    ['heads alone', 'Landing page,Sessions\n', { is: 'no-visits' }],
  ])('%s', async (_, content, expected) => {
    expect(await fault(content)).toEqual(expected);
  });

  test('a table of something else is told what it lacks, and what its columns hold can be said', async () => {
    const orders = await fault('Bestellnummer;Datum;Kunde;Betrag\n1001;03.10.2026;Huber;9,90 €\n');
    const products = await fault('ID,SKU,Name,Regular price\n1,A-1,Assam,4.90\n2,B-1,Darjeeling,5.90\n');
    const addresses = await fault('Name;Straße;PLZ;Ort\nHuber;Am Bach 3;1010;Wien\n');
    const counted = await fault('Wochentag;Besuche\nMontag;40\nDienstag;50\n');

    for (const one of [orders, products, addresses]) {
      expect(one).toMatchObject({ is: 'no-columns' });
      expect(sayExportFault(one as ExportFault)).toMatch(
        /^No column of this table was recognised as visits\. A list of products, orders or addresses/,
      );
    }
    expect(sayExportFault(counted as ExportFault)).toMatch(
      /^There are visits in this table, but no column was recognised as pages or sources/,
    );
  });

  test('a table of landing pages may tell how much was looked at as well', async () => {
    const landings = await readExport(fileOf('Landing page,Active users,Views\n/,40,90\n'), readingHere);
    const entries = await readExport(fileOf('name,visitors,visits,visit_duration,bounce_rate\n/,39,40,3,50\n'), readingHere);

    expect(landings).toMatchObject({ read: { visits: 40 } });
    expect(entries).toMatchObject({ read: { visits: 40 } });
  });

  test('the export of the live site counts where a copy is checked, once its owner says that it is the same', async () => {
    const file = fileOf('Page,Visits\nhttps://www.live.test/tea,10\nlive.test/,5\nhttps://other.test/,3\n');
    const alike = await readExport(file, { ...readingHere, alike: ['live.test'] });

    expect(await readExport(file, readingHere)).toMatchObject({ fault: { is: 'other-site' } });
    expect(alike).toMatchObject({ read: { visits: 15, hosts: ['other.test'] } });
    expect('read' in alike && alike.read.pages.map(({ url }) => url)).toEqual(['https://shop.test/tea', 'https://shop.test/']);
  });

  test('rows that name no page of the site are no empty table', async () => {
    const told = await fault('Seite;Besuche\nUnser Waldhonig;40\nUnser Met;12\n');

    expect(told).toEqual({ is: 'no-pages', named: ['Unser Waldhonig', 'Unser Met'] });
  });

  test('unknown names are offered to choose from, and counted by once chosen', async () => {
    const file = fileOf('Ort,Leute,Weg\n/,40,10\n/b,2,1\n');
    const outcome = await readExport(file, readingHere);
    const chosen = await readExport(file, { ...readingHere, meanings: ['page', 'visits', 'left'] });

    expect(outcome).toMatchObject({ fault: { is: 'no-columns', columns: [{ name: 'Ort' }, { name: 'Leute' }, { name: 'Weg' }] } });
    expect(chosen).toMatchObject({ read: { visits: 42, leftAtOnce: 11 } });
  });

  test('whoever has chosen half of the columns goes on choosing', async () => {
    const half = await readExport(fileOf('Ort,Leute\n/,40\n'), { ...readingHere, meanings: [null, 'visits'] });

    expect(half).toMatchObject({ fault: { is: 'no-columns', columns: [{ means: null }, { means: 'visits' }] } });
  });
});

import { describe, expect, test } from 'vitest';
import { sayExportFault } from '@/lib/model/traffic/say-export-fault.ts';
import { readExport } from '@/lib/traffic/import/read-export.ts';
import { fileOf, readingHere } from './files.ts';

const told = async (content: string, name?: string) => {
  const outcome = await readExport(fileOf(content, name), readingHere);
  return 'fault' in outcome ? outcome.fault : outcome;
};
const remarks = '# ---\n# Report\n# Start date: 20261001\n# End date: 20261030\n';

describe('a table of something else that visits are counted by is told what it is', () => {
  test.each([
    ['searches', 'Top queries,Clicks,Impressions,CTR,Position\nred tea,5,9,3%,2\n', 'searches', 'search-console'],
    ['pages as Plausible counts them', 'name,visitors,pageviews,bounce_rate,time_on_page\n/,1089,2420,57,44\n', 'views', 'plausible'],
    ['pages in German', 'Seite;Nutzer;Aufrufe\n/;1089;2420\n', 'views', null],
    ['pages and screens', `${remarks}Page path and screen class,Views,Active users,Key events\n/,9200,4100,0\n`, 'views', 'ga4'],
    ['the same by titles', `${remarks}Page title and screen class,Views,Active users\nTea,9200,4100\n`, 'views', 'ga4'],
    ['the same with sessions beside', 'Seitenpfad und Bildschirmklasse,Aufrufe,Sitzungen\n/,9200,4100\n', 'views', 'ga4'],
    ['the same under an unknown name', 'Ścieżka strony,Views,Active users\n/,9200,4100\n/tea,90,40\n', 'views', null],
    ['nothing but how often pages were looked at', 'Page,Pageviews\n/,900\n/tea,300\n', 'views', null],
    ['the pages that visits end on', 'name,unique_exits,total_exits,exit_rate\n/,9,12,40\n', 'exits', 'plausible'],
    ['countries', 'Country,Clicks,Impressions,CTR,Position\nUnited States,300,9000,3%,12\n', 'places', 'search-console'],
    ['towns', 'Stadt;Sitzungen\nWien;300\n', 'places', null],
    ['devices', 'Device,Clicks,Impressions,CTR,Position\nMobile,300,9000,3%,12\n', 'devices', 'search-console'],
    ['days', 'Date,Clicks,Impressions,CTR,Position\n2026-10-01,10,300,3.3%,12\n', 'days', 'search-console'],
  ])('%s', async (_, content, is, tool) => {
    expect(await told(content)).toEqual({ is, tool });
  });

  test('countries that are headed like sources are told by their names, in whatever language', async () => {
    const english = await told('name,visitors\nUnited States,600\nIndia,200\nVietnam,160\n', 'export.csv');
    const german = await told('Bezeichnung;Besuche\nÖsterreich;600\nDeutschland;200\nUnbekannt;10\n');

    expect([english, german]).toEqual([
      { is: 'places', tool: 'plausible' },
      { is: 'places', tool: 'matomo' },
    ]);
  });

  test('towns that are headed like sources are told by the name of their file', async () => {
    const rows = 'name,visitors\nHallstatt,600\nGmunden,200\n';

    expect(await told(rows, 'cities.csv')).toMatchObject({ is: 'places' });
    expect(await told(rows, 'cities (1).csv')).toMatchObject({ is: 'places' });
    expect(await told(rows, 'sources.csv')).toMatchObject({ read: { visits: 800 } });
  });

  test('browsers, systems and devices that are headed like sources are told by their names', async () => {
    const browsers = await told('name,visitors\nChrome,600\nMobile Safari,200\nFirefox 142,100\nSomething,4\n');
    const systems = await told('label,nb_visits\nWindows,600\nGNU/Linux,20\n');
    const devices = await told('name,visitors\nMobile,600\nDesktop,20\n');

    expect([browsers, systems, devices]).toMatchObject([{ is: 'devices' }, { is: 'devices' }, { is: 'devices' }]);
  });

  test('what is wrong is said with where the right table stands in that tool', async () => {
    const said = async (content: string) => {
      const fault = await told(content);
      return 'is' in fault ? sayExportFault(fault) : '';
    };

    expect(await said('Page path and screen class,Views,Active users\n/,9200,4100\n')).toMatch(
      /^These are all pages that people looked at.*In Google Analytics take “Landing page”/,
    );
    expect(await said('Device,Clicks\nMobile,300\n')).toMatch(/take the file of the pages\.$/);
    expect(await said('name,visitors\nIndia,200\n')).toMatch(/^These are the countries.*sources\.csv/);
  });
});

describe('sources are known', () => {
  test.each([
    ['as Google Analytics saves them', 'Session primary channel group (Default Channel Group)'],
    ['as it saves them in German', 'Sitzung – primäre Channelgruppe (Standard-Channelgruppe)'],
    ['by what stands below, where the name is not known', 'Kanavaryhmä'],
  ])('%s', async (_, head) => {
    const outcome = await told(`${remarks}${head},Sessions,Engaged sessions\nPaid Social,7100,2000\nOrganic Search,800,500\n`);

    expect(outcome).toMatchObject({
      read: { visits: 7900, leftAtOnce: 5400, pages: [], sources: [{ name: 'Paid Social' }, { name: 'Organic Search' }] },
    });
  });

  test('with their media, under a name that is not known', async () => {
    expect(await told('Lähde,Sessions\ngoogle / organic,60\n(direct) / (none),40\n')).toMatchObject({ read: { visits: 100 } });
  });

  test('a source that is called like a country among others is one', async () => {
    expect(await told('name,visitors\nGoogle,60\nJordan,4\nFacebook,3\n')).toMatchObject({ read: { visits: 67 } });
  });
});

test('a shop’s own statistics call the landing page by its path', async () => {
  const outcome = await told('Landing page path,Sessions,Online store visitors,Bounce rate,Conversion rate\n/,4200,4000,71.2%,0.07%\n');

  expect(outcome).toMatchObject({ read: { visits: 4200, leftAtOnce: 2990, outcomes: 3, countsPeople: false, tool: null } });
});

test.each([
  ['a row without a name above', ',5200\nPaid Social,3900\nOrganic Search,1300\n'],
  ['a row without a name below', 'Paid Social,3900\nOrganic Search,1300\n,5200,Grand total\n'],
  ['a row that is called so', 'Paid Social,3900\nOrganic Search,1300\nTotal,5200\n'],
])('the sum of all sources is none of them: %s', async (_, rows) => {
  const outcome = await told(`${remarks}Session source,Sessions\n${rows}`);

  expect(outcome).toMatchObject({ read: { visits: 5200, sources: [{ name: 'Paid Social' }, { name: 'Organic Search' }] } });
});

import { describe, expect, test } from 'vitest';
import type { ReadExport } from '@/lib/model/traffic/read-export.ts';
import { readExport, type ExportFile } from '@/lib/traffic/import/read-export.ts';
import { fileOf, readingHere, utf16, windows } from './files.ts';

async function read(file: ExportFile): Promise<ReadExport> {
  const outcome = await readExport(file, readingHere);
  if ('fault' in outcome) throw new Error(JSON.stringify(outcome.fault));
  return outcome.read;
}
const ga4 = `# ----------------------------------------
# Landing page
# Account: Shop
# Property: Shop
# ----------------------------------------
#
# All Users
# Start date: 20261001
# End date: 20261030
Landing page,Sessions,Active users,New users,Average engagement time per session,Key events,Total revenue,Session key event rate,Bounce rate
,1000,900,800,31.2,30,900,0.03,0.5
/,600,560,500,30.5,24,700,0.04,0.4
/p/kettle,300,280,250,22,6,200,0.02,0.7
(not set),100,60,50,0,0,0,0,0.5
# ----------------------------------------
# Landing page by day
Nth day,Sessions
0000,33
`;

describe('the four tools', () => {
  test('Google Analytics 4: remarks above, a sum in front, fractions, a second table below', async () => {
    const { tool, period, visits, leftAtOnce, outcomes, pages, leftOut } = await read(fileOf(ga4));

    expect(tool).toBe('ga4');
    expect(period).toEqual({ from: '2026-10-01', to: '2026-10-30', days: 30 });
    expect({ visits, leftAtOnce, outcomes }).toEqual({ visits: 1000, leftAtOnce: 500, outcomes: 30 });
    expect(pages).toEqual([
      { url: 'https://shop.test/', visits: 600, leftAtOnce: 240, outcomes: 24 },
      { url: 'https://shop.test/p/kettle', visits: 300, leftAtOnce: 210, outcomes: 6 },
    ]);
    expect(leftOut.sums).toBe(1);
  });

  test('Google Analytics 4 in German, with engagement instead of bounces', async () => {
    const { tool, visits, leftAtOnce, outcomes } = await read(
      fileOf(
        '# Startdatum: 20261001\n# Enddatum: 20261030\nLandingpage,Sitzungen,Sitzungen mit Interaktionen,Schlüsselereignisse\n/,100,60,3\n',
      ),
    );

    expect({ tool, visits, leftAtOnce, outcomes }).toEqual({ tool: 'ga4', visits: 100, leftAtOnce: 40, outcomes: 3 });
  });

  test('Plausible: percent without a sign, even where all of it is small', async () => {
    const { tool, visits, leftAtOnce } = await read(
      fileOf('name,unique_entrances,total_entrances,bounce_rate,visit_duration\r\n/,16,20,50,45\r\n/tea,9,10,1,3\r\n'),
    );

    expect({ tool, visits, leftAtOnce }).toEqual({ tool: 'plausible', visits: 30, leftAtOnce: 10 });
  });

  test('Plausible: sources are told from pages by what stands below', async () => {
    const { sources, pages, visits } = await read(
      fileOf('name,visitors,bounce_rate,visit_duration\nGoogle,80,50,3\nDirect / None,20,40,2\n'),
    );

    expect(visits).toBe(100);
    expect(pages).toEqual([]);
    expect(sources.map(({ name, visits: own }) => [name, own])).toEqual([
      ['Google', 80],
      ['Direct / None', 20],
    ]);
  });

  test('Matomo: UTF-16, addresses in a column of their own', async () => {
    const { tool, visits, leftAtOnce, pages } = await read(
      fileOf(
        utf16(
          'label,nb_visits,entry_nb_visits,entry_bounce_count,bounce_rate,metadata_url\n' +
            '/index,900,800,200,"25%",https://www.shop.test/\n/tüte,300,200,150,"75%",https://www.shop.test/t%C3%BCte\n',
        ),
      ),
    );

    expect({ tool, visits, leftAtOnce }).toEqual({ tool: 'matomo', visits: 1000, leftAtOnce: 350 });
    expect(pages.map(({ url }) => url)).toEqual(['https://shop.test/', 'https://shop.test/t%C3%BCte']);
  });

  test('Search Console in German: thousands with dots; clicks are visits', async () => {
    const { tool, visits, leftAtOnce, outcomes } = await read(
      fileOf(
        'Die häufigsten Seiten,Klicks,Impressionen,CTR,Position\nhttps://shop.test/,"1.204","30.512","3,95 %","7,4"\nhttps://shop.test/tee,90,800,"11,2 %",3\n',
      ),
    );

    expect({ tool, visits, leftAtOnce, outcomes }).toEqual({ tool: 'search-console', visits: 1294, leftAtOnce: null, outcomes: null });
  });
});

describe('what people send', () => {
  test.each([
    ['semicolons', 'Seite;Besuche;Absprungrate\n/;1.000;62,5 %\n'],
    ['tabs', 'Page\tVisits\tBounce rate\n/\t1,000\t62.5%\n'],
    ['Windows-1252', windows("Page d'entr\xe9e;Visites;Taux de rebond\n/caf\xe9;1 000;62,5 %\n")],
    ['a mark in front', '\uFEFFPage,Visits,Bounce rate\n/,"1,000",62.5%\n'],
    ['blank rows', 'Page,Visits,Bounce rate\n\n,,\n/,1000,62.5%\n , ,\n\n'],
    ['titles above', 'My report\n\nPage,Visits,Bounce rate\n/,1000,62.5%\n'],
    ['line ends within quotes', 'Page,Visits,Bounce rate,Title\n/,1000,62.5%,"Tea\nand ""cakes"""\n'],
  ])('%s', async (_, content) => {
    const { visits, leftAtOnce, rows } = await read(fileOf(content));

    expect({ visits, leftAtOnce, rows }).toEqual({ visits: 1000, leftAtOnce: 625, rows: 1 });
  });

  test('rows of other hosts, formulas and words are left out and counted', async () => {
    const { visits, leftOut, hosts } = await read(
      fileOf(
        'Page,Visits\n/,10\nhttps://other.test/x,99\n"=HYPERLINK(""http://evil.test"",""x"")",99\n+cmd|x,99\nnot a page,99\n/b,many\n',
      ),
    );

    expect(visits).toBe(10);
    expect(leftOut).toEqual({ otherHosts: 1, noPage: 3, noNumber: 1, sums: 0 });
    expect(hosts).toEqual(['other.test']);
  });

  test('shares over 100 percent are not believed; the visits are', async () => {
    const { visits, leftAtOnce, impossible } = await read(fileOf('Page,Visits,Bounce rate\n/,900,50%\n/b,50,140%\n'));

    expect({ visits, leftAtOnce, impossible }).toEqual({ visits: 950, leftAtOnce: 475, impossible: 1 });
  });

  test('a period that is not over yet is told', async () => {
    const { period, isInFuture } = await read(fileOf('Date,Page,Visits\n2026-11-01,/,5\n2027-01-31,/,7\n'));

    expect(period?.days).toBe(92);
    expect(isInFuture).toBe(true);
  });

  test('what leaves or stays in parts of a visit is a share, whatever its column is called', async () => {
    const signed = await read(fileOf('Seite;Besuche;Sofort gegangen;Bestellungen\n/;600;58,5 %;2 %\n/b;400;41 %;1 %\n'));
    const bare = await read(fileOf('Page,Visits,Left at once\n/,600,58.5\n/b,400,41\n'));
    const counted = await read(fileOf('Page,Visits,Left at once\n/,600,351\n/b,400,164\n'));

    expect({ left: signed.leftAtOnce, outcomes: signed.outcomes }).toEqual({ left: 515, outcomes: 16 });
    expect([bare.leftAtOnce, counted.leftAtOnce]).toEqual([515, 515]);
  });

  test('a period stands in a line of its own, in whatever cells', async () => {
    const periods = await Promise.all(
      [
        'Statistik meiner Website;;;\nZeitraum: 01.10.2026 - 31.10.2026;;;\n;;;\nSeite;Besucher;Absprungrate;Bestellungen\n/;612;58,3 %;8\n',
        'Zeitraum;01.10.2026;31.10.2026\n\nSeite;Besuche\n/;612\n',
        'Period,"October 1, 2026 - October 31, 2026"\nPage,Visits\n/,612\n',
        'Period: October 1, 2026 - October 31, 2026\nPage,Visits\n/,612\n',
      ].map(async (content) => (await read(fileOf(content))).period?.days),
    );

    expect(periods).toEqual([31, 31, 31, 31]);
  });

  test('campaign parameters make no other page', async () => {
    const { pages } = await read(fileOf('Landing page + query string,Sessions\n/?utm_source=x,5\n/,7\n/?gclid=1,1\n'));

    expect(pages).toEqual([{ url: 'https://shop.test/', visits: 13, leftAtOnce: null, outcomes: null }]);
  });
});

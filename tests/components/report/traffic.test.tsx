// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ReadExport } from '@/lib/model/traffic/read-export.ts';
import { trafficView } from '@/lib/traffic/traffic-view.ts';
import { reportAudit } from '@/tests/components/gallery/report-audit.ts';
import { figures, origin, part } from './traffic-part.tsx';

afterEach(cleanup);

const read: ReadExport = {
  file: 'pages.csv',
  tool: 'search-console',
  columns: [
    { name: 'Pages', means: 'page' },
    { name: 'Clicks', means: 'visits' },
    { name: 'Impressions', means: null },
  ],
  sample: [['/', '12', '400']],
  rows: 1,
  leftOut: { otherHosts: 2, noPage: 0, noNumber: 0, sums: 0 },
  hosts: ['other.test'],
  impossible: 0,
  period: null,
  isInFuture: false,
  countsPeople: false,
  visits: 12,
  leftAtOnce: null,
  outcomes: null,
  pages: [{ url: `${origin}/`, visits: 12, leftAtOnce: null, outcomes: null }],
  pagesInAll: 1,
  sources: [],
};

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the verdict comes with its reasons, where it is lost, its sums and its sureness', () => {
  part({ kept: { origin, figures, savedAt: 1 }, ...trafficView(reportAudit, figures, []) });

  expect(screen.getByText('Probably the site: it loses those who come.')).not.toBeNull();
  expect(screen.getByText(/^12 of 4,000 visits bring an order: less than usual \(20 to 128 of 4,000\)/)).not.toBeNull();
  expect(screen.getByText('12 of 4,000 = 0.3 of 100, between 0.17 and 0.52')).not.toBeNull();
  expect(screen.getByText(/^Likely, not certain/)).not.toBeNull();
  const home = screen.getByRole('link', { name: 'Home' });
  expect(home.getAttribute('href')).toBe(reportAudit.site.start);
  expect(home.closest('li')?.textContent).toContain('5 clicks to the cart (phone)');
});

test('a file that is dropped is opened', () => {
  const { onFile } = part();
  const file = new File(['x'], 'pages.csv');
  const target = screen.getByLabelText('Take in a CSV file instead').closest('div');
  if (!target) throw new Error('There is nowhere to drop it');
  const drop = createEvent.drop(target);
  Object.defineProperty(drop, 'dataTransfer', { value: { files: [file] } });
  fireEvent(target, drop);

  expect(onFile).toHaveBeenCalledWith(file);
});

test('a file is chosen by a button of ours, which is the browser’s own input to keys and screen readers', () => {
  const { onFile } = part();
  const input = screen.getByLabelText<HTMLInputElement>('Choose a file');
  expect(input.type).toBe('file');
  input.focus();
  expect(document.activeElement).toBe(input);

  const file = new File(['x'], 'pages.csv');
  fireEvent.change(input, { target: { files: [file] } });
  expect(onFile).toHaveBeenCalledWith(file);
});

test('nothing of a file counts before it is confirmed; what was left out is told', () => {
  const { onTake } = part({ pending: { file: read.file, outcome: { read } } });

  expect(onTake).not.toHaveBeenCalled();
  expect(screen.getByText('Left out: 2 rows of other sites (other.test)')).not.toBeNull();
  expect(screen.getByText(/not in this file. Type the days/)).not.toBeNull();
  expect(screen.getByText(/counts only clicks in Google’s search/)).not.toBeNull();
  press('Use these figures');
  expect(onTake).toHaveBeenCalledWith(read);
});

test('a file of sources leaves visits and days as they were told, and says so', () => {
  const sources = [{ name: 'Google', visits: 12, leftAtOnce: null, outcomes: 1 }];
  const outcome = { read: { ...read, tool: null, pages: [], sources } };
  part({ kept: { origin, figures, savedAt: 1 }, pending: { file: 'sources.csv', outcome } });

  expect(screen.getByText(/^The 4,000 visits that count already stay/)).not.toBeNull();
  expect(screen.getByText(/The 30 days that you told count on/)).not.toBeNull();
  expect(screen.queryByText(/Type the days|this file counts/)).toBeNull();
});

test('a file none of whose pages is known is taken only by who says that it is of this site', () => {
  const strange = { ...read, pagesRead: 0 };
  const { onTake } = part({ pending: { file: read.file, outcome: { read: strange } } });

  expect(screen.getByText(/^None of its pages was read in this check/).getAttribute('role')).toBe('alert');
  expect(screen.queryByRole('button', { name: 'Use these figures' })).toBeNull();
  press('It is of this site: use these figures');
  expect(onTake).toHaveBeenCalledWith(strange);
});

test('what a column is can be chosen; no two are the same', () => {
  const { onColumns } = part({ pending: { file: read.file, outcome: { read } } });
  fireEvent.change(screen.getByLabelText('“Impressions” is taken as'), { target: { value: 'visits' } });

  expect(onColumns).toHaveBeenCalledWith(['page', null, 'visits']);
});

test('a file that cannot be taken can only be left', () => {
  const { onDrop } = part({ pending: { file: 'pages.zip', outcome: { fault: { is: 'packed' } } } });

  expect(screen.getByText(/Unpack it/).getAttribute('role')).toBe('alert');
  expect(screen.queryByRole('button', { name: 'Use these figures' })).toBeNull();
  press('Leave this file');
  expect(onDrop).toHaveBeenCalledOnce();
});

test('landing pages stand by visits; those that were not read say so', () => {
  const pages = [
    { url: `${origin}/nowhere`, visits: 300, leftAtOnce: 240, outcomes: null },
    { url: reportAudit.site.start, visits: 700, leftAtOnce: 350, outcomes: null },
  ];
  const told = { ...figures, pages };
  part({ kept: { origin, figures: told, savedAt: 1 }, ...trafficView(reportAudit, told, []) });
  const [head, , all, first, second] = within(screen.getByRole('region', { name: /Landing pages by visits/ })).getAllByRole('row');

  expect(head?.textContent).toContain('Clicks to the cart, desktop');
  // 590 of these 1,000; 1,800 of all 4,000.
  expect(all?.textContent).toContain('59 of 100');
  expect(screen.getByText(/59 of 100 of all these. The 45 of 100 above are of all visits/)).not.toBeNull();
  expect(first?.textContent).toContain('Home');
  expect(first?.textContent).toContain('50 of 100');
  expect(second?.textContent).toContain('not read in this check');
});

test('each page to begin with leads to its fixes; an address that nothing leads to is told among them', () => {
  const pages = [
    { url: `${origin}/gone`, visits: 71, leftAtOnce: null, outcomes: null },
    { url: reportAudit.site.start, visits: 700, leftAtOnce: null, outcomes: null },
  ];
  const told = { ...figures, pages };
  part({ kept: { origin, figures: told, savedAt: 1 }, ...trafficView(reportAudit, told, []) });
  const [home, gone] = within(screen.getByRole('heading', { name: /^Where to begin/ }).parentElement ?? document.body).getAllByRole(
    'listitem',
  );

  expect(
    within(home ?? document.body)
      .getAllByRole('link', { name: /^Fix \d/ })[0]
      ?.getAttribute('href'),
  ).toMatch(/^#fix-\d+$/);
  expect(gone?.textContent).toContain('(71 visits)');
  expect(gone?.textContent).toContain('lead it to a page that exists');
});

test('beside what is not met stand only fixes for it; where there is none, that is said', () => {
  const told = { ...figures, pages: [{ url: reportAudit.site.start, visits: 700, leftAtOnce: null, outcomes: null }] };
  const shown = (fixes: typeof reportAudit.fixes) => {
    cleanup();
    part({
      audit: { ...reportAudit, fixes },
      kept: { origin, figures: told, savedAt: 1 },
      ...trafficView({ ...reportAudit, fixes }, told, []),
    });
    return screen.getByRole('heading', { name: /^Where to begin/ }).parentElement?.textContent ?? '';
  };

  expect(shown(reportAudit.fixes)).toContain('Show reviews beside');
  expect(shown(reportAudit.fixes)).not.toContain('Put a link to “Cart”');
  expect(shown(reportAudit.fixes.filter(({ title }) => title.startsWith('Put a link')))).toContain('None of our fixes is for that.');
});

test('figures of another time than a month are told as they were given, and once what they make in one', () => {
  const told = { ...figures, visits: 1440, days: 31 };
  part({ kept: { origin, figures: told, savedAt: 1 }, ...trafficView(reportAudit, told, []) });
  expect(screen.getByText(/^1,440 visits in 31 days: about 1,394 in 30 days\./)).not.toBeNull();
});

test('where figures are merely missing, nothing is said of chance', () => {
  const told = { ...figures, outcomes: null, leftAtOnce: null };
  part({ kept: { origin, figures: told, savedAt: 1 }, ...trafficView(reportAudit, told, []) });
  expect(screen.getByText('Not known yet: fill in the fields that are empty.')).not.toBeNull();
});

test('a file of another address can be said to be of this site', () => {
  const { onSameSite } = part({ pending: { file: read.file, outcome: { fault: { is: 'other-site', hosts: ['live.test'] } } } });
  press('It is this site, under another address');

  expect(onSameSite).toHaveBeenCalledWith(['live.test']);
});

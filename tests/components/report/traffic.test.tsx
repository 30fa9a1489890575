// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { TrafficPart } from '@/components/report/TrafficPart.tsx';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import type { ReadExport } from '@/lib/model/traffic/read-export.ts';
import { trafficView } from '@/lib/traffic/traffic-view.ts';
import { reportAudit } from '@/tests/components/gallery/report-audit.ts';

afterEach(cleanup);

const { origin } = reportAudit.site;
const figures: Figures = { outcome: 'orders', visits: 4000, leftAtOnce: 1800, outcomes: 12, days: 30, pages: [], sources: [], files: [] };
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
  visits: 12,
  leftAtOnce: null,
  outcomes: null,
  pages: [{ url: `${origin}/`, visits: 12, leftAtOnce: null, outcomes: null }],
  pagesInAll: 1,
  sources: [],
};

const plain = {
  audit: reportAudit,
  device: 'desktop',
  kept: null,
  outcome: 'enquiries',
  verdict: null,
  sources: [],
  landings: [],
  walking: 'done',
  reading: null,
  pending: null,
  canUndo: false,
  trouble: null,
} as const;
const deedsOf = () => ({
  onSave: vi.fn(),
  onForget: vi.fn(),
  onUndo: vi.fn(),
  onFile: vi.fn(),
  onColumns: vi.fn(),
  onTake: vi.fn(),
  onDrop: vi.fn(),
});

function part(change: Partial<Parameters<typeof TrafficPart>[0]> = {}) {
  const deeds = deedsOf();
  render(<TrafficPart {...plain} {...deeds} {...change} />);
  return deeds;
}
const field = (label: string) => screen.getByLabelText(label, { selector: '[type="text"]' });
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('what is typed is handed over in whole visits, with what the site counts', () => {
  const { onSave } = part();
  type('Visits', '2.000');
  type('Left at once', '62,5 %');
  type('Enquiries', '9');
  type('From the largest source', '80 %');
  press('Say which it is');

  expect(onSave).toHaveBeenCalledWith({
    outcome: 'enquiries',
    visits: 2000,
    leftAtOnce: 1250,
    outcomes: 9,
    days: null,
    pages: [],
    sources: [{ name: '', visits: 1600, leftAtOnce: null, outcomes: null }],
    files: [],
  });
});

test('how a number is read stands below it, and what was typed stays when it is kept', () => {
  const { onSave } = part();
  type('Visits', 'ca. 2.000');
  type('Left at once', '62,5 %');
  type('Enquiries', '9');
  expect(screen.getByText('Read as 2,000')).not.toBeNull();
  expect(screen.getByText('Read as 1,250')).not.toBeNull();
  expect(screen.queryByText('Read as 9')).toBeNull();
  press('Say which it is');
  expect(onSave).toHaveBeenCalled();
});

test('an answer that was asked for comes into view and has the focus', () => {
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled;
  const props = { ...plain, ...deedsOf() };
  const { rerender } = render(<TrafficPart {...props} />);
  type('Visits', '4.000');
  press('Say which it is');
  rerender(
    <TrafficPart
      {...props}
      kept={{ origin, figures: { ...figures, leftAtOnce: null, outcomes: null, days: null, outcome: 'enquiries' }, savedAt: 1 }}
      {...trafficView(reportAudit, figures, [])}
    />,
  );

  expect(document.activeElement?.className).toBe('traffic-verdict');
  expect(scrolled).toHaveBeenCalledOnce();
  expect((field('Visits') as HTMLInputElement).value).toBe('4.000');
});

test('an answer that was there before takes no focus', () => {
  part({ kept: { origin, figures, savedAt: 1 }, ...trafficView(reportAudit, figures, []) });
  expect(document.activeElement).toBe(document.body);
});

test('what cannot be is said at its field, which has the focus, and nothing is handed over', () => {
  const { onSave } = part();
  type('Visits', '10');
  type('Enquiries', '12');
  press('Say which it is');

  expect(field('Enquiries').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field('Enquiries'));
  expect(screen.getByText(/more than there were visits/)).not.toBeNull();
  expect(onSave).not.toHaveBeenCalled();
  type('Enquiries', '2');
  expect(screen.queryByText(/more than there were visits/)).toBeNull();
});

test('an answer that stays after figures were refused says whose it is, until others are taken', () => {
  part({ kept: { origin, figures, savedAt: 1 }, ...trafficView(reportAudit, figures, []) });
  type('Orders', 'some');
  press('Say which it is');
  expect(screen.getByText(/still belongs to the figures before/).closest('[role="status"]')).not.toBeNull();

  type('Orders', '14');
  press('Say which it is');
  expect(screen.queryByText(/still belongs to the figures before/)).toBeNull();
});

test('the verdict comes with its reasons, where it is lost, its sums and its sureness', () => {
  part({ kept: { origin, figures, savedAt: 1 }, ...trafficView(reportAudit, figures, []) });

  expect(screen.getByText('The site: it loses those who come.')).not.toBeNull();
  expect(screen.getByText(/^0.3 of 100 visits bring an order/)).not.toBeNull();
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

import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recordClicks } from '@/lib/adapters/record-clicks.ts';
import type { TabReply, TabReport } from '@/lib/model/tab-report.ts';

const open: AbortController[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
  document.body.replaceChildren();
});

/** Records in this page; what was told, in that order. */
function record(html: string, reply: (report: TabReport, nth: number) => TabReply | undefined = () => ({ isOver: false })) {
  document.body.innerHTML = html;
  const told: TabReport[] = [];
  const over = new AbortController();
  open.push(over);
  const done = recordClicks({
    token: 'a',
    tell: async (report) => {
      told.push(report);
      return reply(report, told.length);
    },
    signal: over.signal,
  });
  const clicks = () => told.flatMap((one) => (one.kind === 'clicked' ? [`${one.number} ${one.step.action} ${one.step.words}`] : []));
  return { told, clicks, done };
}
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

test('what is pressed by mouse or keyboard is told once, in order; what is typed, scrolled or done by scripts is not', async () => {
  const url = location.href;
  const { told, clicks } = record(`<button type="button" id="menu" aria-expanded="false">Menu</button>
    <label id="label">Gift <input type="checkbox"></label><input id="name" aria-label="Name">
    <label>Weight <select><option>100 g</option><option>500 g</option></select></label><p>Words</p><a href="#reviews">Reviews</a>`);
  await userEvent.click(find('#menu'));
  await userEvent.click(find('#label'));
  await userEvent.click(find('#name'));
  await userEvent.keyboard('secret');
  find('select').focus();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.click(find('p'));
  find('#menu').click();
  find('a').focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(clicks()).toContain('4 link Reviews'));
  expect(clicks()).toEqual(['1 open Menu', '2 choose Gift', '3 choose Weight', '4 link Reviews']);
  expect(JSON.stringify(told)).not.toMatch(/secret|500 g/);
  expect(told[0]).toMatchObject({ kind: 'arrived', url, width: innerWidth });
});

test('a link that the middle button opens is a click; nothing else is pressed by it, nor by the right one', async () => {
  const { clicks } = record('<a href="#reviews">Reviews</a><button>Buy</button><a href="#about">About</a>');
  // The browser opens a tab by the middle button, which this page need not have.
  document.addEventListener('auxclick', (event) => event.preventDefault(), { once: true });
  await userEvent.click(find('a'), { button: 'middle' });
  await userEvent.click(find('button'), { button: 'middle' });
  await userEvent.click(find('a:last-of-type'), { button: 'right' });
  await userEvent.click(find('button'));
  await vi.waitFor(() => expect(clicks()).toContain('2 press Buy'));
  expect(clicks()).toEqual(['1 link Reviews', '2 press Buy']);
});

test('Enter in a field is one click, with a button in its form or without', async () => {
  const { clicks } = record(
    `<form id="with"><input aria-label="Search"><button>Find</button></form><form id="without"><input aria-label="Seek"></form>`,
  );
  document.addEventListener('submit', (event) => event.preventDefault());
  find('#with input').focus();
  await userEvent.keyboard('tea{Enter}');
  await vi.waitFor(() => expect(clicks()).toEqual(['1 press Find']));
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  find('#without input').focus();
  await userEvent.keyboard('tea{Enter}');
  await vi.waitFor(() => expect(clicks()).toEqual(['1 press Find', '2 press Seek']));
});

test('a click is told until somebody hears it, and then no more; who wants no more is obeyed', async () => {
  const { told, clicks, done } = record('<button>Buy</button>', (_, nth) => (nth < 3 ? undefined : { isOver: nth > 3 }));
  await userEvent.click(find('button'));
  await done;
  expect(new Set(clicks())).toEqual(new Set(['1 press Buy']));
  const { length } = told;
  await userEvent.click(find('button'));
  expect(told).toHaveLength(length);
});

test('a page that becomes another without being loaded is told when it is looked at again', async () => {
  const before = location.href;
  let lookAgain = () => undefined as void;
  const told: TabReport[] = [];
  const over = new AbortController();
  open.push(over);
  void recordClicks({
    token: 'a',
    tell: async (report) => (told.push(report), { isOver: false }),
    signal: over.signal,
    onLookAgain: (look) => (lookAgain = look),
  });
  await vi.waitFor(() => expect(told).toHaveLength(1));
  lookAgain();
  history.pushState(null, '', '?other');
  lookAgain();
  const other = location.href;
  history.replaceState(null, '', before);
  await vi.waitFor(() => expect(told.map((report) => report.kind === 'arrived' && report.url)).toEqual([before, other]));
});

test('what an earlier page could not tell is told first, and what is not heard yet is kept for the next', async () => {
  document.body.innerHTML = '<button>Buy</button>';
  const told: string[] = [];
  const saved: number[] = [];
  const over = new AbortController();
  open.push(over);
  const step = { page: location.href, action: 'link', words: 'Teas', place: 'main', screenful: 1, hidden: null } as const;
  void recordClicks({
    token: 'b',
    tell: async (report) => (
      told.push(report.kind === 'clicked' ? `${report.token} ${report.step.words}` : report.kind),
      { isOver: false }
    ),
    signal: over.signal,
    untold: {
      load: async () => [{ kind: 'clicked', token: 'a', number: 1, step, leadsTo: null }],
      save: async (clicks) => void saved.push(clicks.length),
    },
  });
  await vi.waitFor(() => expect(told).toEqual(['a Teas', 'arrived']));
  await userEvent.click(find('button'));
  await vi.waitFor(() => expect(told).toEqual(['a Teas', 'arrived', 'b Buy']));
  await vi.waitFor(() => expect(saved).toEqual([0, 1, 0]));
});

test('what is not heard because it is over stays where it is kept', async () => {
  document.body.innerHTML = '<button>Buy</button>';
  const saved: number[] = [];
  const over = new AbortController();
  open.push(over);
  const done = recordClicks({
    token: 'c',
    tell: async (report) => ({ isOver: report.kind === 'clicked' }),
    signal: over.signal,
    untold: { load: async () => [], save: async (clicks) => void saved.push(clicks.length) },
  });
  await userEvent.click(find('button'));
  await done;
  await new Promise((next) => setTimeout(next, 50));
  expect(saved).toEqual([1]);
});

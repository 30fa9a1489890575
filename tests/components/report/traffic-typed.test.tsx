// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { TrafficPart } from '@/components/report/TrafficPart.tsx';
import { trafficView } from '@/lib/traffic/traffic-view.ts';
import { reportAudit } from '@/tests/components/gallery/report-audit.ts';
import { deedsOf, figures, origin, part, plain } from './traffic-part.tsx';

afterEach(cleanup);

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

test('an answer to a file that was taken in is of new figures, whatever was refused before', () => {
  const kept = { origin, figures, savedAt: 1 };
  const props = { ...plain, ...deedsOf(), ...trafficView(reportAudit, figures, []) };
  const { rerender } = render(<TrafficPart {...props} kept={kept} />);
  type('Orders', 'some');
  press('Say which it is');
  expect(screen.getByText(/still belongs to the figures before/)).not.toBeNull();

  rerender(<TrafficPart {...props} kept={{ ...kept, savedAt: 2 }} />);
  expect(screen.queryByText(/still belongs to the figures before/)).toBeNull();
});

test('“85” is asked about by two buttons, and the one that is pressed gives the answer', () => {
  const { onSave } = part();
  type('Visits', '4000');
  type('Left at once', '85');
  press('Say which it is');
  expect(onSave).not.toHaveBeenCalled();
  press('85 %');

  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ leftAtOnce: 3400 }));
  expect(screen.queryByRole('button', { name: '85 visits' })).toBeNull();
});

test('pressed as visits, “85” stays 85; typing anew takes the question away', () => {
  const { onSave } = part();
  type('Visits', '4000');
  type('Left at once', '85');
  press('Say which it is');
  press('85 visits');
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ leftAtOnce: 85 }));

  type('Left at once', '86');
  press('Say which it is');
  type('Left at once', '2000');
  expect(screen.queryByRole('button', { name: /86/ })).toBeNull();
});

test('dates and short numbers say what they are read as', () => {
  part();
  type('Visits', '1.5k');
  type('Days', '01.10.2026-31.10.2026');

  expect(screen.getByText('Read as 1,500')).not.toBeNull();
  expect(screen.getByText('Read as 31 days')).not.toBeNull();
});

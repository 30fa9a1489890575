// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PutsOffPart } from '@/components/report/PutsOffPart.tsx';
import { WalkThroughsPart } from '@/components/report/WalkThroughsPart.tsx';
import { QuestionForm } from '@/components/walk-through/QuestionForm.tsx';
import { Afterwards } from '@/entrypoints/walk-through/Afterwards.tsx';
import { exampleOrigin } from '@/lib/model/example.ts';
import type { WalkThroughAnswers } from '@/lib/model/walk-through-schema.ts';
import { reportAudit } from '@/tests/components/gallery/report-audit.ts';
import { walked } from '@/tests/fakes/walk-throughs.ts';

afterEach(cleanup);

function part(change: Partial<Parameters<typeof WalkThroughsPart>[0]> = {}) {
  const deeds = {
    onRecord: vi.fn(),
    onGoOn: vi.fn(),
    onEnd: vi.fn(),
    onSave: vi.fn(),
    onRemove: vi.fn(),
    onUndo: vi.fn(),
    onImport: vi.fn(),
  };
  render(
    <WalkThroughsPart audit={reportAudit} walks={[]} trouble={null} canUndo={false} imported={null} hasEnded {...deeds} {...change} />,
  );
  return deeds;
}
const choose = (label: RegExp | string) => fireEvent.click(screen.getByLabelText(label));
const type = (label: RegExp | string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));

test('part, task, device and person are handed over as they were chosen', () => {
  const { onRecord } = part();
  choose(/^Doubtful/);
  choose(/phone size/);
  type(/^Name or initials/, ' SK ');
  press('Record');
  const [setup] = onRecord.mock.calls[0] ?? [];
  expect(setup).toMatchObject({ visitor: 'doubtful', device: 'phone', person: 'SK' });
  expect(setup.task.pages.length).toBeGreaterThan(0);
  const sheet = screen.getByRole('link', { name: 'Task sheet to print' }).getAttribute('href');
  const asked = new URLSearchParams(sheet?.split('?')[1]);
  // Only part and task: nothing that tells where the answer is.
  expect([...asked]).toEqual([
    ['visitor', 'doubtful'],
    ['task', setup.task.words],
  ]);
});

test('nobody is recorded on the example', () => {
  part({ audit: { ...reportAudit, site: { ...reportAudit.site, origin: exampleOrigin } } });
  expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
  expect(screen.getByText(/Nobody can walk through the example/)).toBeTruthy();
});

test('a task in one’s own words ends on a page of this site, or when the person says so', () => {
  const { onRecord } = part();
  type('Their task', 'own');
  press('Record');
  expect(screen.getByRole('alert').textContent).toMatch(/Say first/);
  type(/as you would say it/, 'Find the opening hours');
  type(/Done on this page/, 'https://elsewhere.example/hours');
  press('Record');
  expect(screen.getByRole('alert').textContent).toMatch(/no page of this site/);
  expect(onRecord).not.toHaveBeenCalled();
  type(/Done on this page/, '/visit');
  press('Record');
  type(/Done on this page/, '');
  press('Record');
  const words = 'Find the opening hours';
  expect(onRecord.mock.calls.map(([{ task }]) => task)).toEqual([
    { words, need: null, pages: [`${reportAudit.site.origin}/visit`] },
    { words, need: null, pages: [] },
  ]);
});

test('one row for each person, the interrupted above with what can be done, none while they go on', () => {
  const { onGoOn, onEnd } = part({
    walks: [walked, { ...walked, id: 'b', person: '', state: 'gave-up' }, { ...walked, id: 'c', state: 'interrupted', answers: null }],
  });
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^SK.*Questioning.*delivery costs.*desktop.*3.*1 step back.*1.*0:45.*0\.42.*found$/),
    expect.stringMatching(/^Somebody.*–.*gave up, though there$/),
  ]);
  press('Go on');
  press('Gave up');
  expect([onGoOn.mock.calls, onEnd.mock.calls]).toEqual([[['c']], [['c', 'give-up']]]);
});

test('the name of another site is not said', () => {
  part({ imported: { file: 'walk.json', fault: { fault: 'other-site' } } });
  expect(screen.getByText(/another site/).textContent).not.toMatch(/https?:/);
});

test('people are counted where they said something, of those who answered, and nothing is added up', () => {
  const said = (is: 'no' | 'a-little' | 'yes' | null, comment = '') => ({
    answers: { asked: { irritating: { is, comment } }, stopped: '' },
  });
  render(
    <PutsOffPart
      audit={reportAudit}
      walks={[said('yes', 'It blinks'), said('a-little'), said('no'), said(null, 'skipped'), { answers: null }]}
    />,
  );
  const row = screen.getByText(/something was irritating/).closest('li');
  expect(row?.textContent).toMatch(/^2 of 3 people said that something was irritating“It blinks”/);
  expect(screen.queryByText(/confusing/i)).toBeNull();
});

test('a row that only people speak of stands there too', () => {
  const answers = { asked: { information: { is: 'too-much', comment: '' } }, stopped: '' } as const;
  render(<PutsOffPart audit={{ drivingAway: [] }} walks={[{ answers }]} />);
  expect(screen.getByRole('heading', { name: 'Too much information' })).toBeTruthy();
  expect(screen.getByText(/of 1 person said that there was too little to read/).closest('li')?.textContent).toMatch(/^0/);
});

test('what is answered is kept as it is said; half of it is enough', () => {
  const kept: WalkThroughAnswers[] = [];
  const onDone = vi.fn();
  render(<QuestionForm answers={null} onAnswer={(answers) => kept.push(answers)} onDone={onDone} />);
  fireEvent.click(screen.getAllByLabelText('A little')[1] ?? document.body);
  fireEvent.change(screen.getByLabelText(/hard to find your way\? What/), { target: { value: 'At the bottom' } });
  expect(kept.at(-1)).toEqual({ asked: { 'hard-to-navigate': { is: 'a-little', comment: 'At the bottom' } }, stopped: '' });
  press('Done');
  expect(onDone).toHaveBeenCalled();
});

test('a walk that is gone is said to be; whoever is done is thanked', () => {
  const { rerender } = render(<Afterwards walk={null} onAnswer={() => undefined} />);
  expect(screen.getByRole('heading').textContent).toMatch(/not here any more/);
  rerender(<Afterwards walk={walked} onAnswer={() => undefined} />);
  press('Done');
  expect(screen.getByRole('heading').textContent).toMatch(/That is all/);
});

test('whoever has walked is told of as many questions as are asked', () => {
  render(<Afterwards walk={walked} onAnswer={() => undefined} />);
  const asked = [...document.querySelectorAll('.ask fieldset, .ask textarea')];
  expect(screen.getByText(/short questions/).textContent).toContain(`${asked.length} short questions`);
});

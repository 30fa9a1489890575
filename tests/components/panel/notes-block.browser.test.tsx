import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NotesBlock } from '@/components/panel/NotesBlock.tsx';
import type { Note, NoteDraft } from '@/lib/model/note.ts';
import { note, notes, tab } from '../gallery/panel-shop.ts';

afterEach(cleanup);

const empty: NoteDraft = { words: '', element: null, visitor: null, picture: null, inReport: false };

/** The block on the product's page, and what it asked for. */
function block(change: { readonly draft?: Partial<NoteDraft>; readonly notes?: readonly Note[]; readonly isPicking?: boolean } = {}) {
  const asked: unknown[] = [];
  const say =
    (name: string) =>
    (...words: readonly unknown[]) =>
      void asked.push([name, ...words]);
  render(
    <NotesBlock
      notes={change.notes ?? notes}
      page={tab.url ?? ''}
      draft={{ ...empty, ...change.draft }}
      isPicking={change.isPicking ?? false}
      isDeleted={false}
      trouble={null}
      onWrite={say('write')}
      onKeep={say('keep')}
      onChange={say('change')}
      onRemove={say('remove')}
      onUndo={say('undo')}
      onPick={say('pick')}
      onPicture={say('picture')}
    />,
  );
  return { asked, isOpen: () => document.querySelector('details')?.open };
}

test('only notes of the page in front are listed; private ones are marked, and how many there are elsewhere is said', () => {
  block();
  expect(screen.queryByText('Elsewhere')).toBeNull();
  expect(screen.getByText(/2 on this page, 3 notes on this site; 1 in the report/)).toBeTruthy();
  const marked = [...document.querySelectorAll('.note')].map((one) => /private/.test(one.textContent ?? ''));
  expect(marked).toEqual([false, true]);
});

test('the letter N folds the notes away and open, but not while somebody writes, nor with a modifier', async () => {
  const { isOpen } = block();
  await userEvent.keyboard('n');
  expect(isOpen()).toBe(false);
  await userEvent.keyboard('N');
  expect(isOpen()).toBe(true);
  await userEvent.keyboard('{Control>}n{/Control}');
  expect(isOpen()).toBe(true);
  screen.getByLabelText('Note about this page').focus();
  await userEvent.keyboard('n');
  expect(isOpen()).toBe(true);
});

test('a note is put in the report by its own box, edited in place, and left as it was by Esc', async () => {
  const { asked } = block({ notes: [note('a', { words: 'One' })] });
  screen.getByRole('checkbox', { name: 'Put in report: One' }).click();
  expect(asked.at(-1)).toEqual(['change', 'a', { inReport: true }]);
  screen.getByRole('button', { name: 'Edit: One' }).click();
  await userEvent.keyboard('{Escape}');
  expect(asked).toHaveLength(1);
  screen.getByRole('button', { name: 'Edit: One' }).click();
  await userEvent.keyboard(' and two{Control>}{Enter}{/Control}');
  expect(asked.at(-1)).toEqual(['change', 'a', { words: 'One and two' }]);
  screen.getByRole('button', { name: 'Delete: One' }).click();
  expect(asked.at(-1)).toEqual(['remove', 'a']);
});

test('whose eyes it was is chosen, and taken back by choosing the same again', () => {
  const { asked } = block({ draft: { visitor: 'doubtful' } });
  screen.getByRole('radio', { name: 'Informed' }).click();
  expect(asked).toContainEqual(['write', { visitor: 'informed' }]);
  screen.getByRole('radio', { name: 'Doubtful' }).click();
  expect(asked.at(-1)).toEqual(['write', { visitor: null }]);
});

test('nothing can be kept of nothing; Ctrl and Enter keep', async () => {
  const { asked } = block();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Keep note' }).disabled).toBe(true);
  cleanup();
  const other = block({ draft: { words: 'Something' } });
  screen.getByLabelText('Note about this page').focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(other.asked.at(-1)).toEqual(['keep']);
  expect(asked).toEqual([]);
});

test('while something is to be pointed at it is said how, and Esc leaves it also from here', async () => {
  const { asked } = block({ isPicking: true });
  expect(screen.getByText(/nothing on the page is pressed/)).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(asked).toEqual([['pick']]);
});

test('what a page says is text, whatever it says', () => {
  block({ notes: [note('a', { words: '<img src=x onerror=alert(1)>', element: { selector: '<b>', words: '<script>' } })] });
  expect(document.querySelector('.note img, .note script, .note b')).toBeNull();
});

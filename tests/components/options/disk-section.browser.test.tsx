import { cleanup, fireEvent, render, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { DiskSection } from '@/components/options/DiskSection.tsx';

afterEach(cleanup);

test('the question about a site’s notes is answered by a button that says so, and nothing else is deleted', () => {
  const deleted: string[] = [];
  const nothing = () => undefined;
  const { container } = render(
    <DiskSection
      checks={1}
      sites={1}
      notes={[{ origin: 'https://shop.example', notes: 2 }]}
      size={null}
      walkThroughs={new Map()}
      usage={null}
      doing={null}
      isEmptied={false}
      isUnderWay={false}
      onSave={nothing}
      onDeleteWalks={nothing}
      onDelete={() => deleted.push('everything')}
      onDeleteNotes={(origin) => deleted.push(origin)}
    />,
  );
  fireEvent.click(within(container).getByRole('button', { name: /Delete its notes/ }));
  const dialog = container.querySelector('dialog') as HTMLElement;
  const buttons = [...dialog.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Keep it', 'Delete its notes']);
  fireEvent.click(buttons[1] as HTMLElement);
  expect(deleted).toEqual(['https://shop.example']);
});

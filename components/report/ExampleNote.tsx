import { said } from '@/lib/model/say.ts';

const says =
  'Example: Alder & Leaf is a tea shop that we made up. It came with Floorwalker and was read without the web, so links to its pages lead nowhere. You can delete it in the history.';

/** Above the report of the example: nobody takes it for a shop. */
export function ExampleNote() {
  return (
    <p className="under-way" role="note">
      {said(says)}
    </p>
  );
}

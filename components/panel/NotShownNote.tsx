import { said } from '@/lib/model/say.ts';
interface NotShownNoteProps {
  /** Why the way that was asked for last is not shown on the page, or null. */
  readonly why: 'no-way' | 'no-pages' | 'needs-permission' | null;
  /** Asks for the site, then shows it. */
  readonly onAllow: () => void;
}

const says = {
  allow: 'Allow, and show it',
  why: {
    'no-way': 'There is no such way to show: from this page nothing leads there, as far as it was read.',
    'no-pages': 'The pages of this check are not kept any more, so nothing can be shown on them. Check again.',
    'needs-permission': 'To draw on this tab, Floorwalker needs your leave for the site, or a press on its mark in the toolbar.',
  },
};

/** A way could not be drawn on the page, and what can be done about it. */
export function NotShownNote({ why, onAllow }: NotShownNoteProps) {
  return (
    <div role="status" className="sec sec__not-shown">
      {why && (
        <p>
          {said(says.why[why])}{' '}
          {why === 'needs-permission' && (
            <button type="button" className="btn" onClick={onAllow}>
              {said(says.allow)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

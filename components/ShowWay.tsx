import type { ClickFigures } from '@/lib/model/click-figures.ts';
import type { Device } from '@/lib/model/page.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { Glyph } from './Glyph.tsx';
import { goalWords } from '@/lib/model/goal-words.ts';
import { sayCount } from './say-count.ts';

interface ShowWayProps {
  readonly goal: GoalKind;
  readonly figures: Readonly<Record<Device, ClickFigures | null>>;
  readonly onShow: (does: 'begin' | { readonly forget: GoalKind }) => void;
  /** What is said where no way was found, if not that. */
  readonly lead?: string;
}

const says = {
  show: 'Show it the way',
  again: 'Show it again',
  forget: 'Forget it',
  lost: 'If you know one, click it once and it counts:',
  other: 'Is there another way?',
  on: { desktop: 'desktop', phone: 'phone' },
};

/** The user may click the way to the goal once: asked for where none was found, offered beside the clicks else; and what was shown can be forgotten. */
export function ShowWay({ goal, figures, onShow, lead = `No way to ${goalWords[goal].to} was found.` }: ShowWayProps) {
  const shown = (['desktop', 'phone'] as const).flatMap((device) => {
    const clicks = figures[device]?.shown;
    return clicks === undefined ? [] : [`${sayCount(clicks, 'click')} on ${says.on[device]}`];
  });
  const isLost = shown.length === 0 && (figures.desktop?.quickest ?? null) === null;
  const press = (words: string, does: Parameters<typeof onShow>[0]) => (
    <button type="button" className="link" onClick={() => onShow(does)}>
      {words}
    </button>
  );
  if (isLost)
    return (
      <div className="notice">
        <Glyph name="walk" />
        <p>
          {lead} {says.lost} {press(says.show, 'begin')}
        </p>
      </div>
    );
  return (
    <p className="clicks__why">
      {shown.length > 0 ? (
        <>
          Shown by you: {shown.join(', ')}. {press(says.again, 'begin')} {press(says.forget, { forget: goal })}
        </>
      ) : (
        <>
          {says.other} {press(says.show, 'begin')}
        </>
      )}
    </p>
  );
}

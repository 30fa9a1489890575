import type { ClickFigures } from '@/lib/model/click-figures.ts';
import type { Device } from '@/lib/model/page.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { Glyph } from './Glyph.tsx';
import { said, say } from '@/lib/model/say.ts';
import { sayCount } from './say-count.ts';
import { sayDevice } from '@/lib/model/say-device.ts';
import { sayGoal } from './say-goal.ts';

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
};

/** The user may click the way to the goal once: asked for where none was found, offered beside the clicks else; and what was shown can be forgotten. */
export function ShowWay({ goal, figures, onShow, lead = say`No way to ${sayGoal(goal)} was found.` }: ShowWayProps) {
  const shown = (['desktop', 'phone'] as const).flatMap((device) => {
    const clicks = figures[device]?.shown;
    return clicks === undefined ? [] : [say`${sayCount(clicks, 'click')} on ${sayDevice(device)}`];
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
          {lead} {said(says.lost)} {press(said(says.show), 'begin')}
        </p>
      </div>
    );
  return (
    <p className="clicks__why">
      {shown.length > 0 ? (
        <>
          {say`Shown by you: ${shown.join(', ')}.`} {press(said(says.again), 'begin')} {press(said(says.forget), { forget: goal })}
        </>
      ) : (
        <>
          {said(says.other)} {press(said(says.show), 'begin')}
        </>
      )}
    </p>
  );
}

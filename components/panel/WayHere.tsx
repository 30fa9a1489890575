import type { Step } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import type { ClicksByDevice } from '@/lib/model/page-here.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayNameless } from '@/lib/model/step-name.ts';
import { sayCount } from '../say-count.ts';

interface WayHereProps {
  /** From the start. */
  readonly clicks: ClicksByDevice;
  /** Null while they are worked out, and where they cannot be. */
  readonly steps: { readonly [D in Device]: readonly Step[] | null } | null;
  /** In a word, in English. */
  readonly from: string;
}

/** Steps that a strip has room for; a longer way is told by its number. */
const mostSteps = 4;

const says = { here: 'This page' };

/** How one comes here from where counting starts: in words for both devices, and as a strip for the wider one. */
export function WayHere({ clicks, steps, from }: WayHereProps) {
  const told = sayClicks(clicks, from);
  const way = steps?.desktop ?? null;
  if (!way || way.length === 0 || way.length > mostSteps) return <p className="this__clicks">{told}</p>;
  return (
    <>
      <p className="this__clicks">{told}</p>
      <ol className="crumb" aria-label={say`On a desktop: ${sayCount(way.length, 'click')} from ${sayFrom(from)}`}>
        <li>{said(from)}</li>
        {way.map(({ action, words }, at) => (
          <li key={`${at} ${words}`} data-n={at === way.length - 1 ? '' : at + 1}>
            {at === way.length - 1 ? said(says.here) : words === '' ? sayNameless(action) : <bdi>{words}</bdi>}
          </li>
        ))}
      </ol>
    </>
  );
}

const sayFrom = (from: string): string => said(from, { sense: 'counted from' });

function sayClicks({ desktop, phone }: ClicksByDevice, start: string): string {
  const from = sayFrom(start);
  if (desktop === 0) return say`Counting starts here.`;
  if (desktop === null && phone === null) return say`No way from ${from} to here was found.`;
  if (desktop === null) return say`${sayCount(phone ?? 0, 'click')} from ${from} on a phone; on a desktop no way was found.`;
  if (phone === null) return say`${sayCount(desktop, 'click')} from ${from}; on a phone not known.`;
  return phone === desktop
    ? say`${sayCount(desktop, 'click')} from ${from}, on both devices.`
    : say`${sayCount(desktop, 'click')} from ${from}, on a phone ${phone}.`;
}

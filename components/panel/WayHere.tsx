import type { Step } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import type { ClicksByDevice } from '@/lib/model/page-here.ts';
import { sayCount } from '../say-count.ts';

interface WayHereProps {
  /** From the start. */
  readonly clicks: ClicksByDevice;
  /** Null while they are worked out, and where they cannot be. */
  readonly steps: { readonly [D in Device]: readonly Step[] | null } | null;
  readonly from: string;
}

/** Steps that a strip has room for; a longer way is told by its number. */
const mostSteps = 4;

const says = { here: 'This page', wordless: 'a link without words' };

/** How one comes here from where counting starts: in words for both devices, and as a strip for the wider one. */
export function WayHere({ clicks, steps, from }: WayHereProps) {
  const told = sayClicks(clicks, from);
  const way = steps?.desktop ?? null;
  if (!way || way.length === 0 || way.length > mostSteps) return <p className="this__clicks">{told}</p>;
  return (
    <>
      <p className="this__clicks">{told}</p>
      <ol className="crumb" aria-label={`On a desktop: ${sayCount(way.length, 'click')} from ${from}`}>
        <li>{from}</li>
        {way.map(({ words }, at) => (
          <li key={`${at} ${words}`} data-n={at === way.length - 1 ? '' : at + 1}>
            {at === way.length - 1 ? says.here : words === '' ? says.wordless : <bdi>{words}</bdi>}
          </li>
        ))}
      </ol>
    </>
  );
}

function sayClicks({ desktop, phone }: ClicksByDevice, from: string): string {
  if (desktop === 0) return `Counting starts here.`;
  if (desktop === null && phone === null) return `No way from ${from} to here was found.`;
  if (desktop === null) return `${sayCount(phone ?? 0, 'click')} from ${from} on a phone; on a desktop no way was found.`;
  if (phone === null) return `${sayCount(desktop, 'click')} from ${from}; on a phone not known.`;
  return phone === desktop
    ? `${sayCount(desktop, 'click')} from ${from}, on both devices.`
    : `${sayCount(desktop, 'click')} from ${from}, on a phone ${phone}.`;
}

import type { Device } from '@/lib/model/page.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { sayNumber } from '../say-count.ts';
import type { TallyRow } from './rings/click-tally.ts';

interface ClickTallyProps {
  readonly rows: readonly TallyRow[];
  /** The one the bars are drawn for. */
  readonly device: Device;
}

/** Pages per click on both devices: what the rings show, in figures. */
export function ClickTally({ rows, device }: ClickTallyProps) {
  const most = Math.max(1, ...rows.map((row) => row[device] ?? 0));
  return (
    <table className="tally">
      <caption className="vh">{say`Pages by clicks from the start`}</caption>
      <thead>
        <tr>
          <th scope="col">{say`Clicks`}</th>
          <td />
          {(['desktop', 'phone'] as const).map((one) => (
            <th key={one} scope="col" data-shown={one === device ? '' : undefined}>
              <Glyph name={one} size={14} />
              <span className="vh">{said(one === 'desktop' ? 'Pages on desktop' : 'Pages on phone')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{said(row.label)}</th>
            <td aria-hidden="true">
              {(row[device] ?? 0) > 0 && <i style={{ inlineSize: `${Math.max(1, ((row[device] ?? 0) / most) * 100)}%` }} />}
            </td>
            {(['desktop', 'phone'] as const).map((one) => (
              <td key={one} data-shown={one === device ? '' : undefined}>
                <Figure pages={row[one]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ pages }: { readonly pages: number | null }) {
  if (pages !== null) return sayNumber(pages);
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="vh">{say`not yet known`}</span>
    </>
  );
}

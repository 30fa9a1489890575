import './FixesPart.css';
import { useState } from 'react';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { fixList, type FixOrder } from '@/lib/model/fix-list.ts';
import type { Device } from '@/lib/model/page.ts';
import { sayWhole } from '@/lib/model/traffic/say-share.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';
import { Glyph } from '../Glyph.tsx';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import type { TouchedByFixes } from '@/lib/model/traffic/visits-touched.ts';
import { FixRow } from './FixRow.tsx';
import { PartHead } from './PartHead.tsx';
import { TwoWay } from './TwoWay.tsx';
import { WhatIfPanel } from './WhatIfPanel.tsx';

/** What is tried at the moment. `fixed`: in this report nothing can be tried, and why. */
export type TryingNow =
  | { readonly kind: 'nothing' | 'trying' | 'lost' }
  | { readonly kind: 'fixed'; readonly why: string }
  | { readonly kind: 'tried'; readonly whatIf: WhatIf };

interface FixesPartProps {
  readonly audit: AuditExport;
  readonly device: Device;
  /** Ids of the fixes that are switched on. */
  readonly on: readonly string[];
  readonly trying: TryingNow;
  /** Visits that each fix touches; null while none are known. */
  readonly touched: TouchedByFixes | null;
  readonly onSwitch: (id: string) => void;
  readonly onChoose: (ids: readonly string[]) => void;
  /** Puts a text on the clipboard. */
  readonly onCopy: (text: string) => void;
}

const says = {
  title: 'Fixes',
  lead: 'Switch one on: the site is judged again with it.',
  none: 'Nothing that was tried would gain a point.',
  early: 'Fixes are tried when the check has ended.',
  byGain: {
    desktop: 'First what gives the four visitors most points together, on desktop.',
    phone: 'First what gives the four visitors most points together, on a phone.',
  },
  byEffort: 'First what takes least; of equals what gives most points.',
  byVisits:
    'First what gives most points to most visits: points times the visits that begin on a page which the fix changes. Whoever passes there later is not counted.',
  units: { desktop: 'Points of score, on desktop', phone: 'Points of score, on a phone' },
  fix: 'Fix, place and reach',
  effort: 'Effort',
};
const orders = [
  { value: 'gain', label: 'gain' },
  { value: 'effort', label: 'effort' },
  { value: 'visits', label: 'points × visits' },
] as const;

/** All fixes as switches, each with its gains by itself; beside them what those that are on give together. */
export function FixesPart({ audit, device, on, trying, touched, onSwitch, onChoose, onCopy }: FixesPartProps) {
  const [chosen, setOrder] = useState<FixOrder>('gain');
  const { fixes } = audit;
  // Figures can be forgotten while the list is sorted by them.
  const order = chosen === 'visits' && !touched ? 'gain' : chosen;
  const found = new Map(audit.findings.map(({ id, title }) => [id, title]));
  const rows = fixList(fixes, { order, device, touched });
  const choices = orders.filter(({ value }) => value !== 'visits' || touched).map(({ value, label }) => ({ value, label: said(label) }));
  return (
    <>
      <PartHead id="fixes" title={said(says.title)} says={said(says.lead)}>
        {fixes.length > 1 && <TwoWay label={say`Sorted by`} isLabelShown value={order} choices={choices} onChoose={setOrder} />}
      </PartHead>
      {fixes.length === 0 ? (
        <p className="part__none">{audit.coverage.stopped === 'done' || audit.coverage.complete ? said(says.none) : said(says.early)}</p>
      ) : (
        <div className="fixgrid">
          <div className="fixgrid__scroll">
            <p className="fixgrid__order">
              {order === 'gain' ? said(says.byGain[device]) : order === 'effort' ? said(says.byEffort) : said(says.byVisits)}
            </p>
            <ul className="fixgrid__key" aria-label={say`Whose points`}>
              {visitorIds.map((id) => (
                <li key={id} data-visitor={id}>
                  <Glyph name={id} size={16} className="who" />
                  {said(visitorWords[id].name)}
                </li>
              ))}
            </ul>
            <table className="fixes">
              <thead>
                <tr className="fixes__over">
                  <td colSpan={3} />
                  <th scope="colgroup" colSpan={visitorIds.length}>
                    {said(says.units[device])}
                  </th>
                </tr>
                <tr>
                  <th scope="col">
                    <span className="vh">{say`Switch`}</span>
                  </th>
                  <th scope="col">{said(says.fix)}</th>
                  <th scope="col">{said(says.effort)}</th>
                  {visitorIds.map((id) => (
                    <th key={id} scope="col" className="fixes__gain" data-visitor={id} title={said(visitorWords[id].name)}>
                      <Glyph name={id} size={18} className="who" />
                      <span className="vh">{said(visitorWords[id].name)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ fix, number }) => (
                  <FixRow
                    key={fix.id}
                    fix={fix}
                    number={number}
                    device={device}
                    found={found}
                    touches={touched ? sayTouched(touched, fix.id) : null}
                    isOn={on.includes(fix.id)}
                    canSwitch={trying.kind !== 'fixed'}
                    onSwitch={() => onSwitch(fix.id)}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <WhatIfPanel audit={audit} device={device} on={on} trying={trying} onChoose={onChoose} onCopy={onCopy} />
        </div>
      )}
    </>
  );
}

/** How many of the visits whose landing page was read begin where a fix changes something. */
function sayTouched({ byFix, of }: TouchedByFixes, id: string): string {
  const { visits, isLeast } = byFix.get(id) ?? { visits: 0, isLeast: true };
  if (visits === 0) return isLeast ? '' : say`No visit begins on a page that this changes; they may pass there later.`;
  if (isLeast) return say`At least ${sayWhole(visits)} of ${sayWhole(of)} visits begin on a page that this changes.`;
  return say`${sayWhole(visits)} of ${sayWhole(of)} visits begin on a page that this changes.`;
}

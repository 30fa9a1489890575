import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';
import { said } from '@/lib/model/say.ts';
import { useMemo } from 'react';
import { PartHead } from './PartHead.tsx';
import { RingsChart } from './RingsChart.tsx';

interface RingsPartProps {
  readonly audit: AuditExport;
  readonly device: Device;
  /** Fixes that are tried: pages stand where they would. */
  readonly whatIf: WhatIf | null;
  readonly onOpenPath: (url: string) => void;
}

const says = {
  title: 'Click rings',
  lead: 'One ring per click from Home. Enter, or a press, opens the way to a page.',
  tried: 'Pages stand where they would with the fixes that are switched on.',
};

/** The plan of the site; pages move as fixes are switched on. */
export function RingsPart({ audit, device, whatIf, onOpenPath }: RingsPartProps) {
  const moved = useMemo(() => withMoves(audit, whatIf), [audit, whatIf]);
  return (
    <>
      <PartHead id="rings" title={said(says.title)} says={said(whatIf ? says.tried : says.lead)} />
      <RingsChart audit={moved} device={device} onOpenPath={onOpenPath} />
    </>
  );
}

function withMoves(audit: AuditExport, whatIf: WhatIf | null): AuditExport {
  if (!whatIf || whatIf.moved.length === 0) return audit;
  const clicks = new Map(whatIf.moved.map((one) => [one.url, one.clicks]));
  return { ...audit, pages: audit.pages.map((page) => ({ ...page, clicks: clicks.get(page.url) ?? page.clicks })) };
}

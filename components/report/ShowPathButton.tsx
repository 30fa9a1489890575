import type { AuditExport, Journey } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import { said } from '@/lib/model/say.ts';
import { waysOfVisitor } from '@/lib/model/ways-of-visitor.ts';

interface ShowPathButtonProps {
  readonly audit: AuditExport;
  readonly device: Device;
  readonly onShow: (way: Journey) => void;
}

const says = { show: 'Show path on page' };

/** The one action that leads on from the report: the quickest way to the goal, drawn on the site. Nothing where no way to it is known. */
export function ShowPathButton({ audit, device, onShow }: ShowPathButtonProps) {
  const goal = waysOfVisitor(audit, 'informed').find(({ isGoal }) => isGoal);
  const way = goal?.[device] ?? goal?.desktop;
  if (!way || way.clicks === 0) return null;
  return (
    <button type="button" className="btn btn--go" onClick={() => onShow(way)}>
      {said(says.show)}
    </button>
  );
}

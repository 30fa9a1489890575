import type { AuditExport } from '@/lib/model/audit-export.ts';
import { said } from '@/lib/model/say.ts';
import type { Correcting } from '../correcting.ts';
import { PagesTable } from './PagesTable.tsx';
import { PartHead } from './PartHead.tsx';

interface PagesPartProps {
  readonly audit: Pick<AuditExport, 'pages' | 'site' | 'corrections'>;
  readonly onOpenPath: (url: string) => void;
  /** Null where nothing can be put right. */
  readonly onCorrect: Correcting['onCorrect'] | null;
}

const says = {
  title: 'Pages',
  lead: 'All that were read, with their kinds and clicks. A kind that is wrong can be put right here: scores and clicks are counted again at once.',
};

/** The table of all pages. */
export function PagesPart({ audit: { pages, site, corrections }, onOpenPath, onCorrect }: PagesPartProps) {
  return (
    <>
      <PartHead id="pages" title={said(says.title)} says={said(says.lead)} />
      <PagesTable pages={pages} site={site} corrections={corrections} onOpenPath={onOpenPath} {...(onCorrect ? { onCorrect } : {})} />
    </>
  );
}

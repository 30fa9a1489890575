import type { Coverage } from '@/lib/model/audit-export.ts';
import { say } from '@/lib/model/say.ts';
import { Glyph } from './Glyph.tsx';
import { sayCount } from './say-count.ts';

interface CutShortProps {
  readonly coverage: Pick<Coverage, 'stopped' | 'pagesRead' | 'pagesKnown'>;
  /** Pages that the check was allowed to ask for; not each of them is read. */
  readonly limit: number;
}

const why = {
  budget: (limit: number) => say`Stopped at its limit of ${sayCount(limit, 'page')}.`,
  user: () => say`Stopped by you.`,
  errors: () => say`Stopped because the site gave no more pages.`,
};

/** What a check that was cut short leaves unknown. Nothing for one that ran to its end. */
export function CutShort({ coverage, limit }: CutShortProps) {
  const { stopped, pagesRead, pagesKnown } = coverage;
  if (stopped === 'done') return null;
  const left = Math.max(0, pagesKnown - pagesRead);
  return (
    <p className="notice">
      <Glyph name="not-known" />
      <span>
        <b>{why[stopped](limit)}</b>
        {left > 0 && ` ${say`${sayCount(left, 'known page was', 'known pages were')} not read; what stands there is not yet known.`}`}
      </span>
    </p>
  );
}

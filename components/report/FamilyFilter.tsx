import type { SiteKind } from '@/lib/model/visitor.ts';
import { say } from '@/lib/model/say.ts';
import { sayNumber } from '../say-count.ts';
import { families, familyName, type Family } from '../page-families.ts';
import { PageMark } from '../PageMark.tsx';
import type { RingPage } from './rings/ring-page.ts';

interface FamilyFilterProps {
  readonly pages: readonly RingPage[];
  readonly site: SiteKind;
  /** Empty: all stand in front. */
  readonly chosen: ReadonlySet<Family>;
  readonly onChoose: (chosen: ReadonlySet<Family>) => void;
}

/** What the marks mean, how many there are of each, and at a press only those. */
export function FamilyFilter({ pages, site, chosen, onChoose }: FamilyFilterProps) {
  const read = pages.filter((page) => page.read);
  const unread = pages.length - read.length;
  const counts = families.map((family) => ({ family, count: read.filter((page) => page.family === family).length }));
  const toggle = (family: Family): void => {
    const next = new Set(chosen);
    if (!next.delete(family)) next.add(family);
    onChoose(next);
  };
  return (
    <div className="families" role="group" aria-label={say`Show only these kinds of page`}>
      {counts.flatMap(({ family, count }) =>
        count === 0 || family === 'home'
          ? []
          : [
              <button key={family} type="button" className="families__one" aria-pressed={chosen.has(family)} onClick={() => toggle(family)}>
                <PageMark family={family} />
                <span>{familyName(family, site)}</span>
                <span className="mute">{sayNumber(count)}</span>
              </button>,
            ],
      )}
      {unread > 0 && (
        <p className="families__unread">
          <svg width="13" height="13" viewBox="0 0 12 12" aria-hidden="true">
            <rect x="2.75" y="2.75" width="6.5" height="6.5" />
          </svg>
          <span>{say`Outline: not read`}</span>
          <span>{sayNumber(unread)}</span>
        </p>
      )}
      {chosen.size > 0 && (
        <button type="button" className="link families__all" onClick={() => onChoose(new Set())}>
          {say`Show all kinds`}
        </button>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import { visitorIds } from '@/lib/model/visitor.ts';
import { sayNodes } from '../say-nodes.tsx';
import { Glyph } from '../Glyph.tsx';
import { hostOf } from '../host-of.ts';
import { Plan } from '../Plan.tsx';
import { sayCount } from '../say-count.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { CheckRow, type CheckActions, type ListedCheck } from './CheckRow.tsx';
import { saySize } from './say-size.ts';
import { Section } from './Section.tsx';

interface HistorySectionProps extends CheckActions {
  /** The newest first; undefined until they were read. */
  readonly checks: readonly ListedCheck[] | undefined;
  /** How many results of a site are kept. */
  readonly kept: number;
  /** Below the list: importing. */
  readonly children: ReactNode;
}

const says = {
  title: 'History',
  nothing: 'Nothing was checked yet. Open a site and press Floorwalker’s button in the toolbar.',
};

/** All checks that are kept, site by site: the one checked last first. */
export function HistorySection({ checks, kept, children, ...actions }: HistorySectionProps) {
  const sites = Map.groupBy(checks ?? [], ({ record }) => record.origin);
  return (
    <Section
      id="history"
      title={said(says.title)}
      lead={say`The last ${kept} checks of each site are kept, and all that have a name. Of older ones the pages go and the result stays. Choose two to compare them.`}
    >
      {checks?.length === 0 && (
        <div className="room__empty">
          <Plan name="shop" />
          <p>{said(says.nothing)}</p>
        </div>
      )}
      {sites.size > 0 && (
        <ul className="legend" aria-label={say`Scores of four imagined visitors`}>
          {visitorIds.map((id) => (
            <li key={id} data-visitor={id}>
              <Glyph name={id} size={14} className="who" /> {said(visitorWords[id].name)}
            </li>
          ))}
        </ul>
      )}
      {[...sites].map(([origin, own], at) => (
        <details className="site" key={origin} open={at < 5}>
          <summary>
            <h3>
              <bdi>{hostOf(origin)}</bdi>
            </h3>
            <span className="small soft">{sayTotal(own)}</span>
            <Glyph name="down" size={14} />
          </summary>
          <ol>
            {own.map((check) => (
              <CheckRow key={check.record.id} check={check} actions={actions} />
            ))}
          </ol>
          {own.length > 1 && (
            <button type="button" className="link site__all" onClick={() => actions.onRemove(own.map(({ record }) => record.id))}>
              {sayNodes`Delete all checks of ${<bdi>{hostOf(origin)}</bdi>}`}
            </button>
          )}
        </details>
      ))}
      {children}
    </Section>
  );
}

function sayTotal(own: readonly ListedCheck[]): string {
  const sizes = own.flatMap(({ size }) => size ?? []);
  const checks = sayCount(own.length, 'check');
  return sizes.length === own.length ? say`${checks}, about ${saySize(sizes.reduce((sum, size) => sum + size, 0))}` : checks;
}

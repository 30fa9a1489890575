import type { EarlyFacts } from '@/lib/model/early/early-schema.ts';
import { sayFirstOf } from '@/lib/model/early/early-words.ts';
import { lateAnywhere } from '@/lib/model/early/judge-early.ts';

/** Each fact with how many pages say it at first sight; those that come late with what to do, first. */
export function EarlyRows({ early }: { readonly early: EarlyFacts }) {
  const late = lateAnywhere(early);
  const rows = early.facts.toSorted((one, other) => Number(late.has(other.id)) - Number(late.has(one.id)));
  return (
    <ul className="for-me">
      {rows.map((row) => (
        <li key={row.id} data-late={late.has(row.id)}>
          <h3>{row.name}</h3>
          <p className="for-me__first">{sayFirstOf(early, row)}</p>
          {late.has(row.id) && (
            <p>
              {row.advice} <span className="for-me__why">{row.why}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

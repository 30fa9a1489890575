import './VisitorProgress.css';
import type { VisitorScore } from '@/lib/model/audit-export.ts';
import { visitorIds, type VisitorId } from '@/lib/model/visitor.ts';
import { worstServed } from '@/lib/model/worst-served.ts';
import { Glyph } from './Glyph.tsx';
import { sayBand } from './say-band.ts';
import { sayWorst } from './say-worst.ts';
import { ScoreBar } from './ScoreBar.tsx';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said } from '@/lib/model/say.ts';

interface VisitorProgressProps {
  /** Early scores, empty when none were computed yet. */
  readonly visitors: readonly VisitorScore[];
}

/** A bar is shown once its band is narrower than this; before, it says nothing. */
const widestBand = 25;

const says = { title: 'Four visitors', note: 'bars appear when they mean something', early: 'too early to say' };

/** The four visitors while pages are still being read. */
export function VisitorProgress({ visitors }: VisitorProgressProps) {
  const known = visitorIds.map((id) => visitors.find((visitor) => visitor.id === id) ?? null);
  const allTell = known.every((visitor) => visitor !== null && isTelling(visitor));
  return (
    <section className="block">
      <h2>
        {said(says.title)} <span>{said(says.note)}</span>
      </h2>
      <ul>
        {visitorIds.map((id, index) => (
          <EarlyRow key={id} id={id} visitor={known[index] ?? null} />
        ))}
      </ul>
      <p className="small soft">{sayWorst(allTell ? worstServed(visitors) : { kind: 'not-known' })}</p>
    </section>
  );
}

function EarlyRow({ id, visitor }: { readonly id: VisitorId; readonly visitor: VisitorScore | null }) {
  return (
    <li className="early" data-visitor={id}>
      <Glyph name={id} size={18} className="who" />
      <b>{said(visitorWords[id].name)}</b>
      {visitor?.score != null && isTelling(visitor) ? (
        <>
          <ScoreBar visitor={id} band={{ score: visitor.score, low: visitor.low, high: visitor.high }} thin />
          <span>{sayBand(visitor.low, visitor.high)}</span>
        </>
      ) : (
        <em dir="auto">{visitor?.score === null ? visitor.verdict : said(says.early)}</em>
      )}
    </li>
  );
}

function isTelling({ score, low, high }: VisitorScore): boolean {
  return score !== null && high - low < widestBand;
}

import './WeakestNeeds.css';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { bestFixesOf, doOverlap, whoIsHelped, type Helped } from '@/lib/model/best-fixes.ts';
import { Glyph } from './Glyph.tsx';
import { visitorWords } from '@/lib/model/visitor-words.ts';

interface BestFixesProps {
  readonly result: Pick<AuditExport, 'fixes' | 'bestFixes' | 'visitors'>;
}

const heads = ['', 'The fix that gains most', 'Two fixes that gain most', 'Three fixes that gain most'] as const;
const says = { unit: 'points of score', together: 'All of them:', overlap: 'They overlap: less than their sum.' };

/** The fixes that help most together, each with the visitor it helps most; then what they give as a set. */
export function BestFixes({ result }: BestFixesProps) {
  const { bestFixes, visitors } = result;
  const best = bestFixesOf(result);
  if (!bestFixes || best.length === 0) return null;
  return (
    <section className="weak">
      <h2>
        {heads[best.length] ?? heads[3]} <small>{says.unit}</small>
      </h2>
      <ol>
        {best.map(({ id, title, gains }) => {
          const [most] = whoIsHelped(gains, visitors);
          return (
            <li key={id} data-visitor={most?.id}>
              <span dir="auto">{title}</span>
              {most && (
                <span className="lost">
                  <Glyph name={most.id} size={14} className="who" />
                  <span className="vh">{visitorWords[most.id].name} </span>
                  <bdi dir="ltr">+{most.now - most.was}</bdi>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {best.length > 1 && (
        <p className="weak__all">
          {says.together} {whoIsHelped(bestFixes.gains, visitors).map(sayChange).join(', ')}. {doOverlap(result) ? says.overlap : ''}
        </p>
      )}
    </section>
  );
}

const sayChange = ({ id, was, now }: Helped): string => `${id} ${was} → ${now}`;

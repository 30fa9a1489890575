import './WeakestNeeds.css';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { bestFixesOf, doOverlap, whoIsHelped, type Helped } from '@/lib/model/best-fixes.ts';
import { Glyph } from './Glyph.tsx';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said } from '@/lib/model/say.ts';

interface BestFixesProps {
  readonly result: Pick<AuditExport, 'fixes' | 'bestFixes' | 'visitors'>;
}

const says = {
  one: 'The fix that gains most',
  two: 'Two fixes that gain most',
  three: 'Three fixes that gain most',
  unit: 'points of score',
  together: 'All of them:',
  overlap: 'They overlap: less than their sum.',
};

/** The fixes that help most together, each with the visitor it helps most; then what they give as a set. */
export function BestFixes({ result }: BestFixesProps) {
  const { bestFixes, visitors } = result;
  const best = bestFixesOf(result);
  if (!bestFixes || best.length === 0) return null;
  return (
    <section className="weak">
      <h2>
        {said(best.length === 1 ? says.one : best.length === 2 ? says.two : says.three)} <small>{said(says.unit)}</small>
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
                  <span className="vh">{said(visitorWords[most.id].name)} </span>
                  <bdi dir="ltr">+{most.now - most.was}</bdi>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {best.length > 1 && (
        <p className="weak__all">
          {said(says.together)} {whoIsHelped(bestFixes.gains, visitors).map(sayChange).join(', ')}.{' '}
          {doOverlap(result) ? said(says.overlap) : ''}
        </p>
      )}
    </section>
  );
}

const sayChange = ({ id, was, now }: Helped): string => `${said(id)} ${was} → ${now}`;

import './WeakestNeeds.css';
import type { VisitorScore } from '@/lib/model/audit-export.ts';
import { Glyph } from './Glyph.tsx';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said } from '@/lib/model/say.ts';
import { weakestNeeds } from './weakest-needs.ts';

interface WeakestNeedsProps {
  readonly visitors: readonly VisitorScore[];
}

const says = { title: 'Three weakest needs', fewer: 'Weakest needs', unit: 'points they lose' };
const most = 3;

/** What loses most points, with the visitor it loses them for. */
export function WeakestNeeds({ visitors }: WeakestNeedsProps) {
  const weak = weakestNeeds(visitors, most);
  if (weak.length === 0) return null;
  return (
    <section className="weak">
      <h2>
        {weak.length === most ? said(says.title) : said(says.fewer)} <small>{said(says.unit)}</small>
      </h2>
      <ol>
        {weak.map(({ visitor, label, lost }) => (
          <li key={`${visitor} ${label}`} data-visitor={visitor}>
            <span>{label}</span>
            <span className="lost">
              <Glyph name={visitor} size={14} className="who" />
              <span className="vh">{said(visitorWords[visitor].name)} </span>
              <bdi dir="ltr">−{lost}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

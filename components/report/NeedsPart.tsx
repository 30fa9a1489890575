import './NeedsPart.css';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { fixList } from '@/lib/model/fix-list.ts';
import type { Device } from '@/lib/model/page.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import { Glyph } from '../Glyph.tsx';
import { sumOfNeeds } from '../sum-of-needs.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { NeedEvidence } from './NeedEvidence.tsx';
import { PartHead } from './PartHead.tsx';

interface NeedsPartProps {
  readonly audit: Pick<AuditExport, 'visitors' | 'fixes'>;
  readonly device: Device;
}

const says = {
  title: 'What each visitor looks for',
  lead: 'Found, not found, or not yet known, each with what it rests on.',
};

/** Every need of every visitor with its points and all its evidence; what answers it; and a way to put it right. */
export function NeedsPart({ audit: { visitors, fixes }, device }: NeedsPartProps) {
  const numbers = new Map(
    fixList(fixes, { order: 'gain', device })
      .flatMap(({ fix, number }) => fix.needs.map(({ visitor, need }) => [`${visitor} ${need}`, number] as const))
      .toReversed(),
  );
  return (
    <>
      <PartHead id="needs" title={said(says.title)} says={said(says.lead)} />
      <div className="needs">
        {visitorIds.map((id) => {
          const needs = visitors.find((one) => one.id === id)?.devices[device].needs ?? [];
          const { points, known } = sumOfNeeds(needs);
          return (
            <section key={id} data-visitor={id} aria-labelledby={`needs-${id}`}>
              <h3 id={`needs-${id}`}>
                <Glyph name={id} size={20} className="who" />
                {said(visitorWords[id].name)}
                <small>{say`${points} of ${known} known`}</small>
              </h3>
              <ul>
                {needs.map((need) => (
                  <NeedEvidence key={need.id} visitor={id} need={need} fix={numbers.get(`${id} ${need.id}`) ?? null} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}

import type { AuditExport } from '@/lib/model/audit-export.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import { said, say } from '@/lib/model/say.ts';
import { Fold } from '../Fold.tsx';
import { sayCount, sayNumber } from '../say-count.ts';
import { VisitorRow } from '../VisitorRow.tsx';

const says = {
  open: 'How is this counted?',
  clicks:
    'A click is one deliberate press: a link, opening a closed menu, a choice that must be made. Typing and scrolling are not clicks. Counting starts at Home.',
  scores: 'A score is the sum of the points below, on the device that serves the visitor less. Open one for its sum.',
  band: 'The band beside it is what pages that were not read and our assumptions could change.',
  imagined: 'Four imagined visitors; nobody was observed. Scores are not sales.',
};

/** What the figures of the first row are made of, folded away: each score as its sum, and what counts as a click. */
export function HowCounted({ audit: { visitors, coverage, goals, clicksToGoal } }: { readonly audit: AuditExport }) {
  const [goal] = goals;
  const figures = goal && clicksToGoal[goal.kind]?.desktop;
  return (
    <Fold title={said(says.open)}>
      <p>
        {said(says.clicks)} {figures && sayFigures(figures)}
      </p>
      <p>
        {said(says.scores)} {said(says.band)}
      </p>
      <ul className="scores__sums">
        {visitorIds.flatMap((id) => {
          const visitor = visitors.find((one) => one.id === id);
          return visitor ? [<VisitorRow key={id} visitor={visitor} worst={false} />] : [];
        })}
      </ul>
      <p>
        {say`${sayNumber(coverage.pagesRead)} of ${sayCount(coverage.pagesKnown, 'page')} read.`} {said(says.imagined)}
      </p>
    </Fold>
  );
}

function sayFigures({
  quickest,
  typical,
  slowest,
  counted,
}: NonNullable<AuditExport['clicksToGoal'][keyof AuditExport['clicksToGoal']]>['desktop'] & object): string {
  if (typical === null || quickest === null) return '';
  const range = slowest === null ? '' : ` ${say`Slowest ${slowest}.`}`;
  return `${say`On a desktop: quickest ${quickest}, typical ${typical}, of ${sayCount(counted, 'way')} counted.`}${range}`;
}

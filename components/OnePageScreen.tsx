import type { AuditExport } from '@/lib/model/audit-export.ts';
import { Directory } from './Directory.tsx';
import { Foot } from './Foot.tsx';
import { hostOf } from './host-of.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import { said, say } from '@/lib/model/say.ts';
import { Notice } from './Notice.tsx';
import { sayNumber } from './say-count.ts';
import { sayGoal } from './say-goal.ts';

interface OnePageScreenProps {
  readonly origin: string;
  readonly result: AuditExport;
  readonly onCheck: () => void;
  readonly onSave: () => void;
  readonly onReport: () => void;
}

const says = {
  title: '1 page read. The rest is still to be known.',
  text: 'One page gives no score: what the four visitors look for may stand on any other. Its report tells what this page says at first sight, and holds an ad against it.',
  from: 'From this page',
  check: 'Check the whole site',
  report: 'Open report',
  save: 'Save JSON',
};

/** A check of this page alone. */
export function OnePageScreen({ origin, result, onCheck, onSave, onReport }: OnePageScreenProps) {
  const { coverage, pages, goals } = result;
  const kinds = (pages[0]?.kinds ?? []).filter(({ confidence }) => confidence >= 0.5).map(({ kind }) => said(kindNames[kind]));
  const goal = goals[0]?.kind ?? 'cart';
  const lines = [
    { name: say`This page is`, figure: kinds.join(', ') || say`of no known kind`, open: kinds.length === 0 },
    { name: say`Other pages it leads to`, figure: sayNumber(Math.max(0, coverage.pagesKnown - 1)) },
    { name: say`Clicks to ${sayGoal(goal)}`, figure: say`not yet known`, open: true },
  ];
  return (
    <Notice plan="room" site={hostOf(origin)} title={said(says.title)} text={said(says.text)}>
      <section className="block">
        <h2>{said(says.from)}</h2>
        <Directory lines={lines} />
      </section>
      <Foot open>
        <button type="button" className="btn btn--go btn--wide" data-primary onClick={onCheck}>
          {said(says.check)}
        </button>
        <button type="button" className="btn" onClick={onReport}>
          {said(says.report)}
        </button>
        <button type="button" className="btn" onClick={onSave}>
          {said(says.save)}
        </button>
      </Foot>
    </Notice>
  );
}

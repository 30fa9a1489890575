import type { AuditExport } from '@/lib/model/audit-export.ts';
import { Directory } from './Directory.tsx';
import { Foot } from './Foot.tsx';
import { goalWords } from '@/lib/model/goal-words.ts';
import { hostOf } from './host-of.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import { Notice } from './Notice.tsx';
import { sayNumber } from './say-count.ts';

interface OnePageScreenProps {
  readonly origin: string;
  readonly result: AuditExport;
  readonly onCheck: () => void;
  readonly onSave: () => void;
}

const says = {
  title: '1 page read. The rest is still to be known.',
  text: 'One page gives no score: what the four visitors look for may stand on any other.',
  from: 'From this page',
  check: 'Check the whole site',
  save: 'Save JSON',
};

/** A check of this page alone. */
export function OnePageScreen({ origin, result, onCheck, onSave }: OnePageScreenProps) {
  const { coverage, pages, goals } = result;
  const kinds = (pages[0]?.kinds ?? []).filter(({ confidence }) => confidence >= 0.5).map(({ kind }) => kindNames[kind]);
  const goal = goals[0]?.kind ?? 'cart';
  const lines = [
    { name: 'This page is', figure: kinds.join(', ') || 'of no known kind', open: kinds.length === 0 },
    { name: 'Other pages it leads to', figure: sayNumber(Math.max(0, coverage.pagesKnown - 1)) },
    { name: `Clicks to ${goalWords[goal].to}`, figure: 'not yet known', open: true },
  ];
  return (
    <Notice plan="room" site={hostOf(origin)} title={says.title} text={says.text}>
      <section className="block">
        <h2>{says.from}</h2>
        <Directory lines={lines} />
      </section>
      <Foot open>
        <button type="button" className="btn btn--go btn--wide" data-primary onClick={onCheck}>
          {says.check}
        </button>
        <button type="button" className="btn" onClick={onSave}>
          {says.save}
        </button>
      </Foot>
    </Notice>
  );
}

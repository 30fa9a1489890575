import './TrafficPart.css';
import { useEffect, useRef, useState } from 'react';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { fixList } from '@/lib/model/fix-list.ts';
import type { Device } from '@/lib/model/page.ts';
import { said, say } from '@/lib/model/say.ts';
import type { Figures, KeptFigures, OutcomeKind } from '@/lib/model/traffic/figures.ts';
import type { FixesOn } from '@/lib/model/traffic/fixes-on.ts';
import type { LandingRow } from '@/lib/model/traffic/landing-row.ts';
import type { ColumnMeaning, ExportOutcome, ReadExport } from '@/lib/model/traffic/read-export.ts';
import type { TypedFigures } from '@/lib/model/traffic/typed-figures.ts';
import type { TrafficVerdict } from '@/lib/model/traffic/verdict.ts';
import type { Source } from '@/lib/model/counting-words.ts';
import { PartHead } from './PartHead.tsx';
import { ExportConfirm } from './traffic/ExportConfirm.tsx';
import { ExportPicker } from './traffic/ExportPicker.tsx';
import { FiguresForm } from './traffic/FiguresForm.tsx';
import { LandingsTable } from './traffic/LandingsTable.tsx';
import { VerdictView } from './traffic/VerdictView.tsx';
import { WhereToBegin } from './traffic/WhereToBegin.tsx';

/** What can be done with the figures of visitors. */
export interface TrafficDeeds {
  readonly onSave: (figures: Figures) => void;
  readonly onForget: () => void;
  readonly onUndo: () => void;
  readonly onFile: (file: File) => void;
  /** The columns of the file mean this. */
  readonly onColumns: (meanings: readonly (ColumnMeaning | null)[]) => void;
  /** These hosts, of which the file is, are of the site that was checked. */
  readonly onSameSite: (hosts: readonly string[]) => void;
  /** The file counts from now on. */
  readonly onTake: (read: ReadExport) => void;
  /** The file is given up. */
  readonly onDrop: () => void;
}

interface TrafficPartProps extends TrafficDeeds {
  readonly audit: Pick<AuditExport, 'visitors' | 'site' | 'goals' | 'fixes' | 'coverage'>;
  readonly device: Device;
  /** Undefined while it is not known. */
  readonly kept: KeptFigures | null | undefined;
  /** What this site most likely counts. */
  readonly outcome: OutcomeKind;
  readonly verdict: TrafficVerdict | null;
  /** What changes the pages to begin with. */
  readonly fixesOn: FixesOn;
  /** Where bounds and usual ranges are from. */
  readonly sources: readonly Source[];
  /** The landing pages, most visits first. */
  readonly landings: readonly LandingRow[];
  /** Scores from there: still being worked out, or not to be had any more. */
  readonly walking: 'done' | 'under-way' | 'lost';
  /** The file that is being read, and how much of it has been, in whole percent. */
  readonly reading: { readonly file: string; readonly percent: number } | null;
  readonly pending: { readonly file: string; readonly outcome: ExportOutcome } | null;
  readonly canUndo: boolean;
  readonly trouble: 'disk-full' | 'broken' | null;
}

const says = {
  title: 'Site or traffic?',
  lead: 'Do you sell too little because too few people come, because the wrong ones come, or because the site loses them? A few figures tell which. They stay on this machine.',
  former: 'What you typed was not taken. The answer below still belongs to the figures before.',
  forgotten: 'Forgotten. For a minute this can be undone.',
};
const troubles = {
  'disk-full': 'There is no room left on this disk, so it was not kept. Make room, and try again.',
  broken: 'That did not work. Reload this page, and try again.',
};

/** Kemp's question about the money: what needs to be fixed, sales or marketing? */
export function TrafficPart(props: TrafficPartProps) {
  const { audit, device, kept, outcome, verdict, landings, walking, canUndo, trouble, pending, reading } = props;
  // When the answer was saved that stays after figures were refused.
  const [refusedOver, setRefusedOver] = useState<number | null>(null);
  const [typed, setTyped] = useState<TypedFigures | null>(null);
  const answer = useAnswerInView(kept?.savedAt);
  const goal = audit.goals[0]?.kind ?? 'cart';
  return (
    <>
      <PartHead id="traffic" title={said(says.title)} says={said(says.lead)} />
      <div role="status" className="traffic__says">
        {trouble && <p>{said(troubles[trouble])}</p>}
        {verdict && kept && refusedOver === kept.savedAt && <p>{said(says.former)}</p>}
        {canUndo && (
          <p>
            {said(says.forgotten)}{' '}
            <button type="button" className="btn" onClick={props.onUndo}>
              {say`Undo`}
            </button>
          </p>
        )}
      </div>
      {verdict && (
        <VerdictView place={answer.place} verdict={verdict} sources={props.sources}>
          <WhereToBegin
            verdict={verdict}
            goal={goal}
            fixes={fixList(audit.fixes, { order: 'gain', device })}
            fixesOn={props.fixesOn}
            strays={landings.filter(({ state }) => state === 'unread')}
            isAllRead={audit.coverage.because === 'all-read'}
            isWalking={walking === 'under-way'}
          />
        </VerdictView>
      )}
      {kept && landings.length > 0 && (
        <LandingsTable audit={audit} device={device} goal={goal} landings={landings} whole={kept.figures} walking={walking} />
      )}
      {kept !== undefined && (
        <FiguresForm
          key={kept?.savedAt ?? 0}
          kept={kept?.figures ?? null}
          outcome={outcome}
          former={typed}
          onSave={(figures, words) => {
            setRefusedOver(null);
            setTyped(words);
            answer.ask();
            props.onSave(figures);
          }}
          onRefuse={() => setRefusedOver(kept?.savedAt ?? null)}
          onForget={kept ? props.onForget : null}
        />
      )}
      <ExportPicker reading={reading} onFile={props.onFile} onStop={props.onDrop} />
      {pending && (
        <ExportConfirm
          key={pending.file}
          file={pending.file}
          outcome={pending.outcome}
          counts={kept?.figures.outcome ?? outcome}
          before={kept?.figures ?? null}
          onColumns={props.onColumns}
          onSameSite={props.onSameSite}
          onTake={(read) => {
            answer.ask();
            props.onTake(read);
          }}
          onDrop={props.onDrop}
        />
      )}
    </>
  );
}

/** The answer stands above the button that asks for it: when it comes, it is brought into view, at once, and has the focus. */
function useAnswerInView(savedAt: number | undefined) {
  const place = useRef<HTMLElement>(null);
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || savedAt === before.current || !place.current) return;
    before.current = null;
    place.current.focus({ preventScroll: true });
    place.current.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [savedAt]);
  const ask = (): void => {
    before.current = savedAt ?? 0;
  };
  return { place, ask };
}

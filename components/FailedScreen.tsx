import type { AuditTrouble } from '@/lib/model/audit.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { said } from '@/lib/model/say.ts';
import { Directory } from './Directory.tsx';
import { Foot } from './Foot.tsx';
import { hostOf } from './host-of.ts';
import { Notice } from './Notice.tsx';
import { closedToStrangers, failedWords } from './trouble-words.ts';
import { unreadLines } from './unread-lines.ts';

interface FailedScreenProps {
  readonly origin: string;
  readonly trouble: AuditTrouble | 'tab-unreachable';
  readonly result: AuditExport | null;
  readonly onCheck: () => void;
  readonly onCheckAsOwner: () => void;
  /** Where it was read as a stranger: once more in the user's session; else null. */
  readonly onCheckAsMe: (() => void) | null;
}

const says = {
  owner: 'It is my site: read all of it',
  me: 'Check as me',
  again: 'Check again',
  in: 'I am in: check this site',
  cameBack: 'What came back',
};

/** Nothing could be read: what was seen, and the one thing to do. */
export function FailedScreen({ origin, trouble, result, onCheck, onCheckAsOwner, onCheckAsMe }: FailedScreenProps) {
  const closed = trouble === 'login-wall' && onCheckAsMe !== null;
  // One action leads on: where there is no other, checking once more is it.
  const hasOther = trouble === 'robots-closed' || closed;
  const { plan, title, text } = closed ? closedToStrangers : (failedWords[trouble] ?? failedWords.broken);
  const lines = result ? unreadLines(result.coverage) : [];
  return (
    <Notice plan={plan} site={hostOf(origin)} title={said(title)} text={said(text)}>
      {lines.length > 0 && (
        <section className="block">
          <h2>{said(says.cameBack)}</h2>
          <Directory lines={lines} />
        </section>
      )}
      <Foot open>
        {trouble === 'robots-closed' && (
          <button type="button" className="btn btn--go btn--wide" data-primary onClick={onCheckAsOwner}>
            {said(says.owner)}
          </button>
        )}
        {closed && (
          <button type="button" className="btn btn--go btn--wide" data-primary onClick={onCheckAsMe}>
            {said(says.me)}
          </button>
        )}
        <button type="button" className={hasOther ? 'btn btn--wide' : 'btn btn--go btn--wide'} data-primary onClick={onCheck}>
          {said(trouble === 'login-wall' && !closed ? says.in : says.again)}
        </button>
      </Foot>
    </Notice>
  );
}

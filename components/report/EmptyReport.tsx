import '../base.css';
import './ReportPage.css';
import type { AuditProgress, AuditRecord } from '@/lib/model/audit.ts';
import { said } from '@/lib/model/say.ts';
import { hostOf } from '../host-of.ts';
import { Notice } from '../Notice.tsx';
import { UnderWay } from './UnderWay.tsx';

interface EmptyReportProps {
  /** Null when there is no such check on this machine (any more). */
  readonly record: AuditRecord | null;
  readonly progress: AuditProgress | null;
}

const says = {
  gone: {
    title: 'This check is not here any more',
    text: 'It was deleted, or its address is not complete. Open the site, press the toolbar button, and check it again.',
  },
  nothing: {
    title: 'Nothing was read',
    text: 'The check ended without a page that could be read, so there is nothing to report. The toolbar button on the site says why.',
  },
  kept: 'Checks that are kept',
  early: { title: 'The first pages are being read', text: 'The report fills by itself as soon as there is something to show.' },
};

/** In place of a report: there is nothing to show, or nothing yet. */
export function EmptyReport({ record, progress }: EmptyReportProps) {
  const state = record === null ? 'gone' : record.endedAt === null ? 'early' : 'nothing';
  const { title, text } = says[state];
  return (
    <main className="report report--empty">
      {record && <UnderWay record={record} progress={progress} />}
      <Notice plan={state === 'early' ? 'room' : 'halfway'} site={record && hostOf(record.origin)} title={said(title)} text={said(text)}>
        {state === 'gone' && (
          <p className="say">
            <a className="link" href="/options.html#history">
              {said(says.kept)}
            </a>
          </p>
        )}
      </Notice>
    </main>
  );
}

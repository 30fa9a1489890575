import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { PageHere } from '@/lib/model/page-here.ts';
import { said } from '@/lib/model/say.ts';
import { pathOf } from '@/lib/model/path-of.ts';
import { unreadWords } from '../unread-words.ts';

interface UnreadPageProps {
  /** The page in front, normalised. */
  readonly url: string;
  readonly here: PageHere | null | undefined;
  readonly coverage: Pick<AuditExport['coverage'], 'because'>;
  readonly onCheckAgain: () => void;
}

const says = {
  title: 'This page was not read.',
  noPage: 'This is no page.',
  looking: 'Why is being looked up.',
  unlinked: 'No page that was read links to it.',
  isGone: 'It says that there is no such page, so nobody is led here.',
  gone: 'Why is not known any more: the pages of this check are not kept.',
  again: 'Check again from here',
};
const because: Readonly<Partial<Record<AuditExport['coverage']['because'], string>>> = {
  user: 'The check was stopped before it came here.',
  budget: 'The check had read as many pages as it may before it came here.',
};

/** The check has not read the page in front: why, and what can be done. */
export function UnreadPage({ url, here, coverage, onCheckAgain }: UnreadPageProps) {
  return (
    <section className="this" aria-labelledby="this-kind">
      <h1 id="this-kind" className="this__kind" tabIndex={-1}>
        {here?.state === 'gone' ? said(says.noPage) : said(says.title)}
      </h1>
      <p className="addr">
        <bdi dir="ltr">{pathOf(url)}</bdi>
      </p>
      <p className="this__also">{sayWhy(here, coverage)}</p>
      <button type="button" className="btn" onClick={onCheckAgain}>
        {said(says.again)}
      </button>
    </section>
  );
}

function sayWhy(here: UnreadPageProps['here'], coverage: UnreadPageProps['coverage']): string {
  if (here === undefined) return said(says.looking);
  if (here === null) return said(says.gone);
  if (here.state === 'unread') {
    const status = here.reason === 'status' && here.status !== null ? ` (${here.status})` : '';
    return `${said(unreadWords[here.reason])}${status}.`;
  }
  if (here.state === 'gone') return said(says.isGone);
  return said(because[coverage.because] ?? says.unlinked);
}

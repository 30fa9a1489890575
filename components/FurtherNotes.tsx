import './CheckNotes.css';
import type { Coverage } from '@/lib/model/audit-export.ts';
import { saySessionChanges } from '@/lib/model/say-session-changes.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from './Glyph.tsx';
import { hostOf } from './host-of.ts';
import { sayChanges } from './say-changes.ts';
import { sayCount, sayNumber } from './say-count.ts';
import { sayLanguages } from './say-languages.ts';
import { sayNodes } from './say-nodes.tsx';

interface FurtherNotesProps {
  readonly coverage: Pick<Coverage, 'skipped' | 'because' | 'hosts' | 'languages' | 'slowed' | 'changes' | 'changed'>;
  /** Reads another host of the site too. */
  readonly onReadHost: (origin: string) => void;
  /** Says that the site is one's own, whose robots.txt is not applied. */
  readonly onReadAsOwner: () => void;
  /** Reads on, though more pages would change no answer. */
  readonly onReadAll: () => void;
}

const says = {
  label: 'What could be read besides',
  readToo: 'Read it too',
  mine: 'It is my site: read them',
  readAll: 'Read them all',
  slowed: 'The site was slow or asked for patience, and was asked more slowly.',
};

/** Hosts shown; a site of fifty country hosts is told in a number. */
const mostHosts = 3;

/** What was seen of the site but not read, each with what to press to have it read; and what has changed since the last check. */
export function FurtherNotes({ coverage, onReadHost, onReadAsOwner, onReadAll }: FurtherNotesProps) {
  const { skipped, because, languages, slowed, changes, changed } = coverage;
  const hosts = coverage.hosts.filter(({ read }) => !read);
  const closed = skipped['robots'] ?? 0;
  const more = skipped['more-of-the-same'] ?? 0;
  const others = sayLanguages(languages);
  const lines = [
    changes && <p key="changes">{sayChanges(changes)}</p>,
    ...hosts.slice(0, mostHosts).map(({ origin, links }) => (
      <p key={origin}>
        {sayNodes`${<bdi>{hostOf(origin)}</bdi>} belongs to this site: ${sayCount(links, 'address', 'addresses')} linked, none read.`}{' '}
        <button type="button" className="link" onClick={() => onReadHost(origin)}>
          {said(says.readToo)}
        </button>
      </p>
    )),
    hosts.length > mostHosts && <p key="hosts">{say`And ${sayNumber(hosts.length - mostHosts)} more hosts of this site.`}</p>,
    closed > 0 && (
      <p key="robots">
        {say`Its robots.txt closes ${sayCount(closed, 'address', 'addresses')}.`}{' '}
        <button type="button" className="link" onClick={onReadAsOwner}>
          {said(says.mine)}
        </button>
      </p>
    ),
    because === 'enough' && (
      <p key="more">
        {say`Enough was read: ${sayCount(more, 'more page is', 'more pages are')} of makes already sampled.`}{' '}
        <button type="button" className="link" onClick={onReadAll}>
          {said(says.readAll)}
        </button>
      </p>
    ),
    others && <p key="languages">{others}</p>,
    slowed && <p key="slowed">{said(says.slowed)}</p>,
    changed && (
      <p key="changed" dir="auto">
        {saySessionChanges(changed)}
      </p>
    ),
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <section className="notice notice--list" aria-label={said(says.label)}>
      <Glyph name="not-known" />
      <div>{lines}</div>
    </section>
  );
}

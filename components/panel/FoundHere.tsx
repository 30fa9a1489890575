import type { AuditExport } from '@/lib/model/audit-export.ts';
import { said } from '@/lib/model/say.ts';
import { sayNodes } from '../say-nodes.tsx';

interface FoundHereProps {
  readonly findings: AuditExport['findings'];
  /** The page's own address. */
  readonly url: string;
}

const says = { title: 'Found on this page', severities: { blocker: 'blocker', serious: 'serious', minor: 'minor' } };

/** What the check found wrong on the page in front, worst first; nothing where there is nothing. */
export function FoundHere({ findings, url }: FoundHereProps) {
  const here = findings.flatMap((finding) => {
    const places = finding.where.filter((one) => one.url === url);
    return places.length > 0 ? [{ ...finding, places }] : [];
  });
  if (here.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="found-title">
      <div className="sec__h">
        <h2 id="found-title">{said(says.title)}</h2>
      </div>
      <ul className="found">
        {here.map(({ id, title, severity, places: [first] }) => (
          <li key={id}>
            <b dir="auto">{title}</b> <span>{said(says.severities[severity])}</span>
            {first && first.words !== '' && <p>{sayNodes`“${<bdi>{first.words}</bdi>}”`}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

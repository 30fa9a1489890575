import './ClickRings.css';
import { useId } from 'react';
import type { AuditProgress } from '@/lib/model/audit.ts';
import { said, say } from '@/lib/model/say.ts';
import { foldRings, ringSeats } from './ring-seats.ts';
import { sayCount } from './say-count.ts';

interface ClickRingsProps {
  readonly rings: AuditProgress['rings'];
}

const says = {
  title: 'Pages known so far, by clicks from the start',
  rings: ['1 click', '2 clicks', '3 clicks or more'],
  none: 'Only the start so far.',
};

/** The small plan of what is known: one ring per click, one seat per page, filled when read. */
export function ClickRings({ rings }: ClickRingsProps) {
  const title = useId();
  const description = useId();
  return (
    <svg className="rings" width="112" height="112" viewBox="0 0 124 124" role="img" aria-labelledby={title} aria-describedby={description}>
      <title id={title}>{said(says.title)}</title>
      <desc id={description}>{sayRings(rings)}</desc>
      {[18, 34, 48, 60].map((radius) => (
        <circle key={radius} className="rings__ring" cx="62" cy="62" r={radius} />
      ))}
      {ringSeats(rings).map(({ x, y, turn, read }) => (
        <rect
          key={`${x} ${y}`}
          className={read ? 'rings__read' : 'rings__unread'}
          x={x - 2.1}
          y={y - 2.1}
          width="4.2"
          height="4.2"
          transform={`rotate(${turn} ${x} ${y})`}
        />
      ))}
      <circle className="rings__start" cx="62" cy="62" r="7.5" />
      <circle className="rings__here" cx="62" cy="62" r="3.75" />
    </svg>
  );
}

function sayRings(rings: AuditProgress['rings']): string {
  const told = foldRings(rings).flatMap(({ read, unread }, index) =>
    read + unread === 0 ? [] : [say`${said(says.rings[index] ?? '')}: ${sayCount(read + unread, 'page')}, ${read} read`],
  );
  return told.length > 0 ? `${told.join('. ')}.` : said(says.none);
}

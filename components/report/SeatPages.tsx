import { useEffect, useId, useRef } from 'react';
import { say } from '@/lib/model/say.ts';
import { pathOf } from '@/lib/model/path-of.ts';
import { sayCount } from '../say-count.ts';
import type { RingPage } from './rings/ring-page.ts';

interface SeatPagesProps {
  readonly pages: readonly RingPage[];
  readonly onOpenPath: (url: string) => void;
  readonly onClose: () => void;
}

/** The pages that share one seat, each with its way. It takes the focus when it opens; Escape gives it back. */
export function SeatPages({ pages, onOpenPath, onClose }: SeatPagesProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="seat-pages" aria-labelledby={id} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <div className="seat-pages__head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {say`${sayCount(pages.length, 'page')} at this place`}
        </h3>
        <button type="button" className="btn" onClick={onClose}>
          {say`Close`}
        </button>
      </div>
      <ul>
        {pages.map(({ url, name }) => (
          <li key={url}>
            <button type="button" className="link" dir="auto" onClick={() => onOpenPath(url)}>
              {name}
            </button>{' '}
            <span className="addr" dir="ltr">
              {pathOf(url)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

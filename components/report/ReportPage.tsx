import '../base.css';
import './ReportPage.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { Glyph } from '../Glyph.tsx';
import { hostOf } from '../host-of.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import { DeviceSwitch } from './DeviceSwitch.tsx';
import { sayMoment } from '@/lib/model/say-moment.ts';
import { sayRead } from '@/lib/model/say-read.ts';
import { said } from '@/lib/model/say.ts';
import { useCurrentPart } from './use-current-part.ts';
import { useInTurn } from './use-in-turn.ts';

/** A part of the report, with the name that links into it. */
export interface ReportPart {
  /** Of the place on the page: `report.html?audit=...#ways`. */
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

interface ReportPageProps {
  readonly audit: Pick<AuditExport, 'site' | 'coverage' | 'date'>;
  readonly device: Device;
  readonly onDevice: (device: Device) => void;
  /** What can be done with the whole of it. */
  readonly tools: ReactNode;
  /** Stands above all: how a check goes on. */
  readonly notice: ReactNode;
  /** The first has its own heading and is the verdict. */
  readonly parts: readonly ReportPart[];
  /** Called once all parts are drawn: only now a link into one leads there. */
  readonly onWhole: () => void;
}

const says = { directory: 'Parts of this report', foot: 'Made by Floorwalker on this machine; nothing was sent anywhere.' };

/** The frame of the report: a head that stays, a directory board at the side, and the parts. The first is seen before the others are drawn, one after another. */
export function ReportPage({ audit, device, onDevice, tools, notice, parts, onWhole }: ReportPageProps) {
  const { site, coverage, date } = audit;
  const drawn = useInTurn(parts.length);
  const isWhole = drawn >= parts.length;
  useEffect(() => {
    if (isWhole) onWhole();
  }, [isWhole, onWhole]);
  const current = useCurrentPart(parts.map(({ id }) => id));
  const directory = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (current !== null) keepInSight(directory.current);
  }, [current]);
  return (
    <div className="report">
      <header className="report__top">
        <Glyph name="mark" size={20} />
        <span className="report__name">Floorwalker</span>
        <p className="report__site">
          <b dir="auto">{hostOf(site.origin)}</b>
          <span>
            {sayMoment(date)}, {sayRead(coverage)}
          </span>
        </p>
        <div className="report__tools">
          <DeviceSwitch device={device} onDevice={onDevice} />
          {tools}
        </div>
      </header>
      <nav className="report__toc" aria-label={said(says.directory)}>
        <ol ref={directory}>
          {parts.map(({ id, title }, index) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                <span className="num">{index + 1}</span>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <main className="report__main">
        {notice}
        {parts.map(({ id, body }, index) => (
          <section key={id} id={id} className="part" aria-labelledby={`${id}-title`}>
            {index < drawn && body}
          </section>
        ))}
        <footer className="report__foot">{said(says.foot)}</footer>
      </main>
    </div>
  );
}

/** Where the directory is one line: its marked entry is moved to the middle, and the page is not. */
function keepInSight(list: HTMLOListElement | null): void {
  const marked = list?.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!list || !marked || list.scrollWidth <= list.clientWidth) return;
  const whole = list.getBoundingClientRect();
  list.scrollLeft += (marked.left + marked.right - whole.left - whole.right) / 2;
}

import './RingsChart.css';
import '../PageMark.css';
import { useMemo, useRef, useState } from 'react';
import type { Device } from '@/lib/model/page.ts';
import { said } from '@/lib/model/say.ts';
import { ClickTally } from './ClickTally.tsx';
import { FamilyFilter } from './FamilyFilter.tsx';
import type { Family } from '../page-families.ts';
import { RingsView } from './RingsView.tsx';
import { clickTally } from './rings/click-tally.ts';
import { keyPages } from './rings/key-pages.ts';
import { planSize } from './rings/plan-size.ts';
import { ringPages, type RingAudit, type UnreadPage } from './rings/ring-page.ts';
import { ringPlan } from './rings/ring-plan.ts';
import { sayRings, sayScale } from './rings/say-rings.ts';
import { siteSections } from './rings/site-sections.ts';
import { goalJourney, wayStops } from './rings/way-to-goal.ts';
import { useWidth } from './use-width.ts';

interface RingsChartProps {
  readonly audit: RingAudit;
  readonly device: Device;
  /** Known, but not read; the export does not name them. */
  readonly unread?: readonly UnreadPage[];
  /** Asks for the way to a page, by its address. */
  readonly onOpenPath: (url: string) => void;
}

const none: readonly UnreadPage[] = [];
const says = {
  title: { desktop: 'Click rings, desktop', phone: 'Click rings, phone' },
  unknown: {
    desktop: 'No page was laid out for a desktop, so clicks there are not yet known.',
    phone: 'No page was laid out for a phone, so clicks there are not yet known.',
  },
};

/** The plan of the site: one ring per click from the start, one sector per section, and beside it the same as a table. */
export function RingsChart({ audit, device, unread = none, onOpenPath }: RingsChartProps) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const [chosen, choose] = useState<ReadonlySet<Family>>(new Set());
  const pages = useMemo(() => ringPages(audit, unread, device), [audit, unread, device]);
  const tally = useMemo(() => clickTally(audit.pages, unread), [audit.pages, unread]);
  const { plan, sections } = useMemo(() => {
    if (width === 0) return { plan: null, sections: [] };
    const journey = goalJourney(audit, device);
    const size = planSize(width);
    const keys = keyPages(pages, journey ? wayStops(journey) : [], size.hasNames);
    const of = siteSections(pages, audit.site, new Set(keys.map(({ page }) => page.url)));
    return { plan: ringPlan({ pages, keys, sections: of, size }), sections: of.names };
  }, [audit, device, pages, width]);
  const isKnown = pages.some(({ clicks }) => clicks !== null);
  const withoutPath = pages.filter(({ clicks }) => clicks === null).length;
  return (
    <div className="rings-chart">
      <div className="rings-chart__columns">
        <figure ref={figure} className="rings-chart__figure" aria-label={said(says.title[device])}>
          {isKnown && plan && (
            <RingsView
              plan={plan}
              sections={sections}
              chosen={chosen}
              title={said(says.title[device])}
              description={sayRings(tally, device, plan)}
              caption={sayScale(plan, withoutPath)}
              onOpenPath={onOpenPath}
            />
          )}
          {!isKnown && <figcaption className="soft">{said(says.unknown[device])}</figcaption>}
        </figure>
        <div className="rings-chart__aside">
          <ClickTally rows={tally} device={device} />
          <FamilyFilter pages={pages} site={audit.site.kind} chosen={chosen} onChoose={choose} />
        </div>
      </div>
    </div>
  );
}

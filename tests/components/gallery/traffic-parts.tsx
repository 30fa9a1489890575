import { FixesPart } from '@/components/report/FixesPart.tsx';
import { TrafficPart } from '@/components/report/TrafficPart.tsx';
import type { EntryPage } from '@/lib/model/entry-page-schema.ts';
import type { Figures, KeptFigures } from '@/lib/model/traffic/figures.ts';
import { trafficSources } from '@/lib/traffic/traffic-sources.ts';
import { trafficView } from '@/lib/traffic/traffic-view.ts';
import { visitsTouched } from '@/lib/traffic/visits-touched.ts';
import type { Part } from './parts.tsx';
import { reportAudit } from './report-audit.ts';
import { imported, landing, longest, read, typed, walked } from './traffic-figures.ts';

const nothing = (): void => undefined;
const { origin } = reportAudit.site;

const plain = {
  audit: reportAudit,
  device: 'desktop',
  outcome: 'orders',
  sources: trafficSources('orders'),
  landings: [],
  fixesOn: new Map(),
  verdict: null,
  walking: 'done',
  reading: null,
  pending: null,
  canUndo: false,
  trouble: null,
  onSave: nothing,
  onForget: nothing,
  onUndo: nothing,
  onFile: nothing,
  onColumns: nothing,
  onTake: nothing,
  onSameSite: nothing,
  onDrop: nothing,
} as const;

const kept = (figures: Figures): KeptFigures => ({ origin, figures, savedAt: 1 });
const judged = (figures: Figures, from: readonly EntryPage[] = []) => ({ kept: kept(figures), ...trafficView(reportAudit, figures, from) });

const form = {
  id: 'lost-goal-form',
  severity: 'blocker',
  title: 'The form to book has no address to be sent to. If no script sends it, nobody can book with it.',
  why: '',
  costs: 0,
  where: [{ url: `${origin}/book`, selector: null, words: 'Book a court' }],
} as const;
const inVain = { ...reportAudit, findings: [form, ...reportAudit.findings] } as unknown as typeof reportAudit;
const nobody = { ...typed, outcomes: 0 };
const ofForm = { audit: inVain, kept: kept(nobody), ...trafficView(inVain, nobody, []) };

/** The part on visitors: empty, judged, with a file, and what goes wrong. */
export const trafficParts: readonly Part[] = [
  { name: 'traffic-none', element: <TrafficPart {...plain} kept={null} />, press: '.figures .fold > summary' },
  {
    name: 'traffic-share',
    element: <TrafficPart {...plain} kept={kept({ ...typed, leftAtOnce: 85 })} />,
    press: '.figures [type=submit]',
  },
  { name: 'traffic-wrong', element: <TrafficPart {...plain} kept={null} canUndo />, press: '.figures [type=submit]' },
  { name: 'traffic-typed', element: <TrafficPart {...plain} {...judged(typed)} />, press: '.traffic-verdict .fold > summary' },
  { name: 'traffic-form', element: <TrafficPart {...plain} {...ofForm} /> },
  { name: 'traffic-promise', element: <TrafficPart {...plain} {...judged({ ...typed, visits: 3000, leftAtOnce: 2700, outcomes: 0 })} /> },
  { name: 'traffic-few', element: <TrafficPart {...plain} {...judged({ ...typed, visits: 300, leftAtOnce: 270, outcomes: 0 })} /> },
  { name: 'traffic-open', element: <TrafficPart {...plain} {...judged({ ...typed, visits: 800, leftAtOnce: null, outcomes: 5 })} /> },
  { name: 'traffic-pages', element: <TrafficPart {...plain} {...judged(imported, walked)} /> },
  {
    name: 'traffic-walking',
    element: (
      <TrafficPart
        {...plain}
        {...judged(imported)}
        walking="under-way"
        reading={{ file: 'figures of a very large shop.csv', percent: 34 }}
      />
    ),
  },
  { name: 'traffic-confirm', element: <TrafficPart {...plain} kept={null} pending={{ file: read.file, outcome: { read } }} /> },
  {
    name: 'traffic-strange',
    element: (
      <TrafficPart
        {...plain}
        kept={kept({ ...typed, visits: 855, leftAtOnce: 470 })}
        pending={{
          file: read.file,
          outcome: {
            read: {
              ...read,
              countsPeople: true,
              leftAtOnce: null,
              pages: [landing(`${origin}/${longest}`, 800, 400), landing(`${origin}/fr/poterie`, 40, 3), landing(`${origin}/gone`, 12, 10)],
              pagesInAll: 3,
              pagesRead: 0,
            },
          },
        }}
      />
    ),
  },
  {
    name: 'traffic-unlike',
    element: (
      <TrafficPart
        {...plain}
        kept={kept({ ...typed, visits: 855, leftAtOnce: 470 })}
        pending={{
          file: 'sources.csv',
          outcome: {
            read: {
              ...read,
              tool: 'plausible',
              isInFuture: false,
              countsPeople: true,
              pages: [],
              pagesInAll: 0,
              sources: [{ name: 'Facebook', visits: 12_404, leftAtOnce: 5600, outcomes: null }],
            },
          },
        }}
      />
    ),
  },
  {
    name: 'traffic-views',
    element: (
      <TrafficPart {...plain} kept={null} pending={{ file: 'Pages_and_screens.csv', outcome: { fault: { is: 'views', tool: 'ga4' } } }} />
    ),
  },
  {
    name: 'traffic-columns',
    element: (
      <TrafficPart
        {...plain}
        kept={null}
        pending={{
          file: `${longest}.csv`,
          outcome: { fault: { is: 'no-columns', columns: read.columns.map(({ name }) => ({ name, means: null })), sample: read.sample } },
        }}
      />
    ),
  },
  {
    name: 'traffic-other-site',
    element: (
      <TrafficPart
        {...plain}
        kept={null}
        trouble="disk-full"
        pending={{ file: 'pages.csv', outcome: { fault: { is: 'other-site', hosts: ['other.test'] } } }}
      />
    ),
  },
  {
    name: 'fixes-visits',
    element: (
      <FixesPart
        audit={reportAudit}
        device="desktop"
        on={[]}
        trying={{ kind: 'nothing' }}
        touched={visitsTouched(reportAudit, imported)}
        onSwitch={nothing}
        onChoose={nothing}
        onCopy={nothing}
      />
    ),
    press: '.two label:last-of-type input',
  },
];

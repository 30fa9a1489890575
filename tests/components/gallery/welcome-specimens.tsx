import type { ComponentProps, ReactElement } from 'react';
import { ExamplePanel } from '@/components/welcome/ExamplePanel.tsx';
import { WelcomePage } from '@/components/welcome/WelcomePage.tsx';
import type { AuditProgress } from '@/lib/model/audit.ts';
import { earlyAudit } from './site-audits.ts';

/** One state of the first-run page to look at. */
export interface WelcomeSpecimen {
  readonly name: string;
  readonly element: ReactElement;
}

const progress: AuditProgress = {
  auditId: 'a',
  pagesRead: 14,
  pagesKnown: 36,
  pagesFailed: 0,
  requests: 15,
  bytes: 1,
  reading: '/black-tea',
  perSecond: 8,
  slowed: false,
  drawing: false,
  rings: [
    { read: 9, unread: 3 },
    { read: 4, unread: 14 },
    { read: 0, unread: 5 },
  ],
};
const panel = (stand: ComponentProps<typeof ExamplePanel>['stand'], change: Partial<ComponentProps<typeof ExamplePanel>> = {}) => (
  <ExamplePanel stand={stand} progress={null} result={null} onBegin={() => undefined} onReport={() => undefined} {...change} />
);
const page = (children: ReactElement, change: Partial<ComponentProps<typeof WelcomePage>> = {}) => (
  <WelcomePage makes="chrome" openKey="Alt+Shift+F" {...change}>
    {children}
  </WelcomePage>
);

export const welcomeSpecimens: readonly WelcomeSpecimen[] = [
  { name: 'welcome', element: page(panel('before')) },
  { name: 'welcome-firefox', element: page(panel('failed'), { makes: 'firefox', openKey: null }) },
  { name: 'welcome-opening', element: page(panel('checking')) },
  { name: 'welcome-checking', element: page(panel('checking', { progress, result: earlyAudit })) },
  {
    name: 'welcome-drawing',
    element: page(panel('checking', { progress: { ...progress, pagesRead: 36, drawing: true }, result: earlyAudit })),
  },
  { name: 'welcome-done', element: page(panel('done')) },
];

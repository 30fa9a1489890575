import type { ReactNode } from 'react';
import { LaunchPart } from '@/components/report/LaunchPart.tsx';
import { PagesTable } from '@/components/report/PagesTable.tsx';
import { RingsChart } from '@/components/report/RingsChart.tsx';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import { launchRows, longLaunchRows } from './launch-rows.ts';
import { flatSite, oddTitles, teaShop } from './report-audits.ts';
import { earlyParts } from './early-parts.tsx';
import { overlayParts } from './overlay-parts.tsx';
import { promiseParts } from './promise-parts.tsx';
import { trafficParts } from './traffic-parts.tsx';
import { walkThroughParts } from './walk-through-parts.tsx';

/** A part of the report to look at, on a page of its own. */
export interface Part {
  readonly name: string;
  readonly element: ReactNode;
  /** What is pressed after it is shown. */
  readonly press?: string;
}

const shop = teaShop(214);
const unread = Array.from({ length: 24 }, (_, index) => ({
  url: `${shop.site.origin}/teas/black/sold-out-${index}`,
  clicks: { desktop: 3 + (index % 3), phone: 4 + (index % 3) },
}));
const nothing = (): void => undefined;

export const parts: readonly Part[] = [
  { name: 'rings', element: rings(shop, 'desktop') },
  { name: 'rings-phone', element: rings(shop, 'phone') },
  { name: 'rings-unread', element: <RingsChart audit={shop} device="desktop" unread={unread} onOpenPath={nothing} /> },
  { name: 'rings-kinds', element: rings(shop, 'desktop'), press: '.families__one:nth-child(4)' },
  { name: 'rings-large', element: rings(teaShop(5000), 'desktop') },
  { name: 'rings-flat', element: rings(flatSite(), 'desktop') },
  { name: 'rings-flat-phone', element: rings(flatSite(), 'phone') },
  { name: 'rings-odd', element: rings(oddTitles(), 'desktop') },
  { name: 'pages', element: table(shop) },
  { name: 'pages-columns', element: table(shop), press: '.pages-columns > summary, .pages-columns input:not(:checked)' },
  { name: 'pages-odd', element: table(oddTitles()) },
  { name: 'pages-large', element: table(teaShop(10_000)) },
  { name: 'launch', element: <LaunchPart rows={launchRows} /> },
  { name: 'launch-open', element: <LaunchPart rows={launchRows} />, press: 'summary' },
  {
    name: 'launch-untried',
    element: (
      <LaunchPart
        rows={launchRows}
        untried={[
          { url: 'https://alderandleaf.example/spring-sale-2024', visits: 412 },
          { url: 'https://alderandleaf.example/old-shop/index.php?route=product&product_id=31', visits: 88 },
        ]}
      />
    ),
  },
  { name: 'launch-long', element: <LaunchPart rows={longLaunchRows} />, press: 'summary' },
  ...walkThroughParts,
  ...trafficParts,
  ...promiseParts,
  ...earlyParts,
  ...overlayParts,
];

function rings(audit: AuditExport, device: Device): ReactNode {
  return <RingsChart audit={audit} device={device} onOpenPath={nothing} />;
}

function table(audit: AuditExport): ReactNode {
  const [, , product] = audit.pages;
  const corrections: AuditExport['corrections'] = product ? [{ kind: 'page', url: product.url, kinds: ['product'], date: audit.date }] : [];
  return <PagesTable pages={audit.pages} site={audit.site} corrections={corrections} onOpenPath={nothing} onCorrect={nothing} />;
}

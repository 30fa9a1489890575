import type { ClicksSought } from './sift-rows.ts';

/** What can be asked of the clicks to a page. */
export const clicksChoices: readonly { readonly label: string; readonly sought: ClicksSought | null }[] = [
  { label: 'Any number of clicks', sought: null },
  ...(['desktop', 'phone'] as const).flatMap((device) => {
    const name = device === 'desktop' ? 'Desktop' : 'Phone';
    return [
      ...[1, 2, 3].map((clicks) => ({
        label: `${name}: ${clicks} ${clicks === 1 ? 'click' : 'clicks'}`,
        sought: { device, clicks: { from: clicks, to: clicks } },
      })),
      { label: `${name}: 4 clicks or more`, sought: { device, clicks: { from: 4, to: null } } },
      { label: `${name}: no path found`, sought: { device, clicks: 'no-path' as const } },
    ];
  }),
];

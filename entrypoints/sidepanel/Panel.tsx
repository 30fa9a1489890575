import { useStore } from 'zustand';
import { PanelFrame } from '@/components/panel/PanelFrame.tsx';
import { UnknownTab } from '@/components/panel/UnknownTab.tsx';
import type { PanelStore } from '@/lib/state/panel-store.ts';
import { SitePanel } from './SitePanel.tsx';

interface PanelProps {
  readonly store: PanelStore;
  readonly onReport: (auditId: string) => void;
}

/** The side panel: what the store knows of the tab in front. */
export function Panel({ store, onReport }: PanelProps) {
  const state = useStore(store);
  const { tab, site } = state;
  if (tab === undefined) return null;
  if (site) return <SitePanel key={site.getState().tab.id} site={site} state={state} onReport={onReport} />;
  return (
    <PanelFrame name="not-web" spoken="" onReport={null}>
      <UnknownTab url={tab?.url ?? null} />
    </PanelFrame>
  );
}

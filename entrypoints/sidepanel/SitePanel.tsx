import { useStore } from 'zustand';
import { NoCheck } from '@/components/panel/NoCheck.tsx';
import { PathFoot } from '@/components/panel/PathFoot.tsx';
import { PanelFrame } from '@/components/panel/PanelFrame.tsx';
import type { PanelState } from '@/lib/state/panel-store.ts';
import type { PopupState, PopupStore } from '@/lib/state/popup-store.ts';
import { screenOf, type Screen } from '@/lib/state/screen-of.ts';
import { CheckScreen } from '../popup/CheckScreen.tsx';
import { LiveReview } from './LiveReview.tsx';
import { PageNotes } from './PageNotes.tsx';
import { sayPage } from './say-page.ts';

interface SitePanelProps {
  readonly site: PopupStore;
  readonly state: PanelState;
  readonly onReport: (auditId: string) => void;
}

/** The site in front: its check as far as there is one, then what stands in the tab; notes can be written at any time. */
export function SitePanel({ site, state, onReport }: SitePanelProps) {
  const own = useStore(site);
  const { tab, page } = state;
  if (!tab) return null;
  const screen = screenOf(own, tab, own.ask);
  const shown = screen.kind === 'after' || screen.kind === 'one-page' ? screen : null;
  return (
    <PanelFrame
      name={screen.kind}
      spoken={shown ? sayPage(shown.result, page, state.here) : ''}
      onReport={shown && (() => onReport(shown.record.id))}
    >
      {shown ? (
        <LiveReview record={shown.record} result={shown.result} site={own} state={state} />
      ) : (
        <NoResult screen={screen} site={own} />
      )}
      {page !== null && screen.kind !== 'opening' && <PageNotes state={state} page={page} />}
      {shown && (
        <PathFoot
          here={state.here?.state === 'read' ? state.here : null}
          walk={state.walk}
          onWalk={(wish) => void (wish ? state.showWay(wish) : state.hideWay())}
        />
      )}
    </PanelFrame>
  );
}

/** What the popup would show too, while there is no result to go by. */
function NoResult({ screen, site }: { readonly screen: Screen; readonly site: PopupState }) {
  switch (screen.kind) {
    case 'before':
      return <NoCheck origin={screen.origin} isLost={screen.lost} onCheck={() => void site.check()} />;
    case 'opening':
    case 'not-web':
    case 'one-page':
    case 'after':
      return null;
    default:
      return <CheckScreen screen={screen} state={site} onLater={site.leaveSetUp} />;
  }
}

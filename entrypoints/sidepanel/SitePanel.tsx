import { useStore } from 'zustand';
import { CheckingScreen } from '@/components/CheckingScreen.tsx';
import { FailedScreen } from '@/components/FailedScreen.tsx';
import { HaltedScreen } from '@/components/HaltedScreen.tsx';
import { NoCheck } from '@/components/panel/NoCheck.tsx';
import { PanelFrame } from '@/components/panel/PanelFrame.tsx';
import { PermissionScreen } from '@/components/PermissionScreen.tsx';
import { ShowingScreen } from '@/components/ShowingScreen.tsx';
import { StartingScreen } from '@/components/StartingScreen.tsx';
import type { PanelState } from '@/lib/state/panel-store.ts';
import type { PopupState, PopupStore } from '@/lib/state/popup-store.ts';
import { screenOf, type Screen } from '@/lib/state/screen-of.ts';
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
        <CheckScreen screen={screen} site={own} />
      )}
      {page !== null && screen.kind !== 'opening' && <PageNotes state={state} page={page} />}
    </PanelFrame>
  );
}

/** What the popup would show too, while there is no result to go by. */
function CheckScreen({ screen, site }: { readonly screen: Screen; readonly site: PopupState }) {
  switch (screen.kind) {
    case 'before':
      return <NoCheck origin={screen.origin} isLost={screen.lost} onCheck={() => void site.check()} />;
    case 'starting':
    case 'scoring':
      return <StartingScreen origin={screen.origin} phase={screen.kind === 'starting' ? 'opening' : 'scoring'} />;
    case 'permission':
      return (
        <PermissionScreen
          origin={screen.origin}
          onAllow={() => void site.allow()}
          onWithout={() => void site.checkWithout()}
          onLater={site.leaveSetUp}
        />
      );
    case 'checking':
      return (
        <CheckingScreen
          {...screen.view}
          after={screen.after}
          onPause={() => void site.pause()}
          onGoOn={() => void site.goOn()}
          onStop={() => void site.stop()}
        />
      );
    case 'showing':
      return <ShowingScreen {...screen} onShow={(does) => void site.showWay(does)} />;
    case 'halted': {
      const { settings } = screen.view.record;
      return (
        <HaltedScreen
          {...screen.view}
          onGoOn={() => void site.goOn()}
          onStop={() => void site.stop()}
          onStartOver={() => void site.check(settings)}
        />
      );
    }
    case 'failed':
      return (
        <FailedScreen
          origin={screen.origin}
          trouble={screen.trouble}
          result={screen.result}
          onCheck={() => void site.check()}
          onCheckAsOwner={() => void site.check({ ignoreRobots: true })}
          onCheckAsMe={site.view?.record.settings.as === 'stranger' ? () => void site.check({ as: 'me' }) : null}
        />
      );
    case 'opening':
    case 'not-web':
    case 'one-page':
    case 'after':
      return null;
  }
}

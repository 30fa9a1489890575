import { CheckingScreen } from '@/components/CheckingScreen.tsx';
import { FailedScreen } from '@/components/FailedScreen.tsx';
import { HaltedScreen } from '@/components/HaltedScreen.tsx';
import { PermissionScreen } from '@/components/PermissionScreen.tsx';
import { ShowingScreen } from '@/components/ShowingScreen.tsx';
import { StartingScreen } from '@/components/StartingScreen.tsx';
import type { PopupState } from '@/lib/state/popup-store.ts';
import type { Screen } from '@/lib/state/screen-of.ts';

interface CheckScreenProps {
  readonly screen: Exclude<Screen, { readonly kind: 'opening' | 'not-web' | 'before' | 'one-page' | 'after' }>;
  readonly state: PopupState;
  /** Leave for the site is not given now. */
  readonly onLater: () => void;
}

/** A check from its start until it has a result, in the popup and in the panel. */
export function CheckScreen({ screen, state, onLater }: CheckScreenProps) {
  switch (screen.kind) {
    case 'starting':
    case 'scoring':
      return <StartingScreen origin={screen.origin} phase={screen.kind === 'starting' ? 'opening' : 'scoring'} />;
    case 'permission':
      return (
        <PermissionScreen
          origin={screen.origin}
          onAllow={() => void state.allow()}
          onWithout={() => void state.checkWithout()}
          onLater={onLater}
        />
      );
    case 'checking':
      return (
        <CheckingScreen
          {...screen.view}
          after={screen.after}
          onPause={() => void state.pause()}
          onGoOn={() => void state.goOn()}
          onStop={() => void state.stop()}
        />
      );
    case 'showing':
      return <ShowingScreen {...screen} onShow={(does) => void state.showWay(does)} />;
    case 'halted': {
      const { settings } = screen.view.record;
      return (
        <HaltedScreen
          {...screen.view}
          onGoOn={() => void state.goOn()}
          onStop={() => void state.stop()}
          onStartOver={() => void state.check(settings)}
        />
      );
    }
    case 'failed':
      return (
        <FailedScreen
          origin={screen.origin}
          trouble={screen.trouble}
          result={screen.result}
          onCheck={() => void state.check()}
          onCheckAsOwner={() => void state.check({ ignoreRobots: true })}
          onCheckAsMe={state.view?.record.settings.as === 'stranger' ? () => void state.check({ as: 'me' }) : null}
        />
      );
  }
}

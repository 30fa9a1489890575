import { AfterScreen } from '@/components/AfterScreen.tsx';
import { BeforeScreen } from '@/components/BeforeScreen.tsx';
import { NotWebScreen } from '@/components/NotWebScreen.tsx';
import { OnePageScreen } from '@/components/OnePageScreen.tsx';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { PopupState } from '@/lib/state/popup-store.ts';
import type { Screen } from '@/lib/state/screen-of.ts';
import { pageOf } from '@/lib/state/tab-site.ts';
import { CheckScreen } from './CheckScreen.tsx';

interface PopupScreenProps {
  readonly screen: Screen;
  readonly state: PopupState;
  readonly onSave: (result: AuditExport) => void;
  /** Opens the report of an audit. */
  readonly onReport: (auditId: string) => void;
}

/** The one screen that is shown, with the store's actions as its callbacks. */
export function PopupScreen({ screen, state, onSave, onReport }: PopupScreenProps) {
  switch (screen.kind) {
    case 'opening':
      return null;
    case 'not-web':
      return <NotWebScreen url={screen.url} isOwn={screen.url?.startsWith(`${location.origin}/`) ?? false} />;
    case 'before':
      return (
        <BeforeScreen
          origin={screen.origin}
          lost={screen.lost}
          goal={state.goal}
          limits={state.limits}
          as={state.as}
          runsScripts={state.runsScripts}
          onGoal={state.setGoal}
          onAs={state.setAs}
          onLimits={state.setLimits}
          onCheck={() => void state.check()}
          onCheckPage={() => void state.check({ pages: 1, start: state.tab.url })}
          onBack={state.ask.kind === 'set-up' ? state.leaveSetUp : null}
        />
      );
    case 'one-page':
      return (
        <OnePageScreen
          origin={screen.record.origin}
          result={screen.result}
          onCheck={() => void state.check()}
          onSave={() => onSave(screen.result)}
          onReport={() => onReport(screen.record.id)}
        />
      );
    case 'after': {
      const { start, ignoreRobots, as, hosts, thorough, draw } = screen.record.settings;
      const same = { start, ignoreRobots, as, hosts, thorough, draw };
      return (
        <AfterScreen
          record={screen.record}
          result={screen.result}
          onCheckAgain={() => void state.check(same)}
          onCheckAsStranger={() => void state.check({ ...same, as: 'stranger' })}
          onReadHost={(host) => void state.check({ ...same, hosts: [...hosts, host] })}
          onReadAsOwner={() => void state.check({ ...same, ignoreRobots: true })}
          onReadAll={() => void state.check({ ...same, thorough: true })}
          onSave={() => onSave(screen.result)}
          onReport={() => onReport(screen.record.id)}
          onSetUp={state.setUp}
          onWalk={() => void state.walk()}
          onShow={(does) => void state.showWay(does)}
          tabUrl={pageOf(state.tab, screen.record.origin)}
          onCorrect={(does) => void state.correct(does)}
        />
      );
    }
    default:
      return <CheckScreen screen={screen} state={state} onLater={state.setUp} />;
  }
}

import { useStore } from 'zustand';
import { Screen } from '@/components/Screen.tsx';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { PopupStore } from '@/lib/state/popup-store.ts';
import { screenOf } from '@/lib/state/screen-of.ts';
import { PopupScreen } from './PopupScreen.tsx';

interface PopupProps {
  readonly store: PopupStore;
  readonly onSave: (result: AuditExport) => void;
  readonly onReport: (auditId: string) => void;
  readonly onPanel?: () => void;
}

/** The popup: what the store knows, as a screen. */
export function Popup({ store, onSave, onReport, onPanel }: PopupProps) {
  const state = useStore(store);
  const screen = screenOf(state, state.tab, state.ask);
  return (
    <Screen name={screen.kind} onPanel={onPanel}>
      <PopupScreen screen={screen} state={state} onSave={onSave} onReport={onReport} />
    </Screen>
  );
}

import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { Dock } from '@/components/options/Dock.tsx';
import { OptionsPage } from '@/components/options/OptionsPage.tsx';
import type { OptionsStore } from '@/lib/state/options-store.ts';
import { comparedChecks } from '@/lib/state/options-view.ts';
import { say } from '@/lib/model/say.ts';
import { OptionsRooms } from './OptionsRooms.tsx';

interface OptionsProps {
  readonly store: OptionsStore;
  /** Rooms of which the store knows nothing. */
  readonly children?: ReactNode;
}

/** The options page: what the store knows, as rooms. */
export function Options({ store, children }: OptionsProps) {
  const state = useStore(store);
  useEffect(() => {
    document.title = say`Floorwalker: settings and history`;
  }, []);
  return (
    <OptionsPage trouble={state.trouble} onDismiss={state.dismissTrouble}>
      <OptionsRooms state={state} />
      {children}
      <Dock
        deleted={state.deleted && { count: state.deleted.auditIds.length, walks: state.deleted.walkIds.length, at: state.deleted.at }}
        compared={comparedChecks(state).map(({ record }) => record)}
        onUndo={() => void state.undo()}
        onChoose={state.choose}
      />
    </OptionsPage>
  );
}

import { NotesBlock } from '@/components/panel/NotesBlock.tsx';
import type { PanelState } from '@/lib/state/panel-store.ts';

/** Notes about the page in front, with the store's actions as callbacks. */
export function PageNotes({ state, page }: { readonly state: PanelState; readonly page: string }) {
  return (
    <NotesBlock
      notes={state.notes}
      page={page}
      draft={state.draft}
      isPicking={state.isPicking}
      isDeleted={state.deleted !== null}
      trouble={state.noteTrouble}
      onWrite={state.write}
      onKeep={() => void state.keepNote()}
      onChange={(id, change) => void state.changeNote(id, change)}
      onRemove={(id) => void state.removeNote(id)}
      onUndo={() => void state.undoRemove()}
      onPick={() => void state.pick()}
      onPicture={() => void state.takePicture()}
    />
  );
}

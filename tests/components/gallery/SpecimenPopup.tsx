import { useMemo } from 'react';
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import { defaultSettings } from '@/lib/model/settings.ts';
import { createPopupStore } from '@/lib/state/popup-store.ts';
import type { Specimen } from './specimens.ts';

/** The real popup over a written view: nothing is sent, nothing is kept. */
export function SpecimenPopup({ specimen }: { readonly specimen: Specimen }) {
  const store = useMemo(() => {
    const made = createPopupStore(
      {
        tab: { id: 1, url: specimen.url },
        archive: { watch: (_origin, onChange) => onChange(specimen.view) },
        shown: { watchShowing: (_origin, onChange) => onChange(specimen.showing ?? null) },
        storage: { load: () => Promise.resolve({ preferences: defaultSettings, isOwn: false }), save: () => Promise.resolve() },
        send: () => Promise.resolve(undefined),
        rememberStart: () => undefined,
        requestPermission: () => Promise.resolve(false),
        leave: () => undefined,
        takesUp: true,
        asksFirst: false,
        runsScripts: specimen.runsScripts ?? true,
      },
      new AbortController().signal,
    );
    made.setState({ ask: specimen.ask });
    return made;
  }, [specimen]);
  return <Popup store={store} onSave={() => undefined} onReport={() => undefined} onPanel={() => undefined} />;
}

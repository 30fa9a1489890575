import { useMemo } from 'react';
import { Panel } from '@/entrypoints/sidepanel/Panel.tsx';
import { defaultSettings } from '@/lib/model/settings.ts';
import { createPanelStore } from '@/lib/state/panel-store.ts';
import type { PanelSpecimen } from './panel-specimens.ts';

/** The real panel over a written view: nothing is sent, nothing is kept. */
export function SpecimenPanel({ specimen }: { readonly specimen: PanelSpecimen }) {
  const store = useMemo(() => {
    const made = createPanelStore(
      {
        front: { watch: (onChange) => queueMicrotask(() => onChange(specimen.tab)) },
        archive: { watch: (_origin, onChange) => onChange(specimen.view) },
        shown: { watchShowing: (_origin, onChange) => onChange(null) },
        notes: {
          watch: (_origin, onChange) => onChange(specimen.notes ?? []),
          save: () => Promise.resolve(),
          remove: () => Promise.resolve(),
        },
        tried: { watch: () => undefined },
        watchWalk: () => undefined,
        picture: () => Promise.resolve(null),
        pick: () => Promise.resolve({ outcome: 'left' }),
        clock: { now: () => 0 },
        newId: () => 'note',
        storage: { load: () => Promise.resolve({ preferences: defaultSettings, isOwn: false }), save: () => Promise.resolve() },
        // What is asked of a page is answered by the specimen.
        send: () => new Promise(() => undefined),
        rememberStart: () => undefined,
        requestPermission: () => Promise.resolve(false),
        asksFirst: false,
        runsScripts: true,
      },
      new AbortController().signal,
    );
    queueMicrotask(() => made.setState({ here: specimen.here, ...specimen.state }));
    return made;
  }, [specimen]);
  return <Panel store={store} onReport={() => undefined} />;
}

import { use } from 'react';
import { KeysSection } from '@/components/options/KeysSection.tsx';
import { Options } from '@/entrypoints/options/Options.tsx';
import { createOptionsStore, type OptionsStore } from '@/lib/state/options-store.ts';
import type { OptionsSpecimen } from './options-specimens.ts';

const opened = new Map<OptionsSpecimen, Promise<OptionsStore>>();

const keys = [
  { does: 'Open Floorwalker', key: 'Alt+Shift+F' },
  { does: 'Check this site', key: '⌃⇧K' },
  { does: 'Show the path on the page, or end it', key: '' },
];

/** The real options page over a history in memory. */
export function SpecimenOptions({ specimen }: { readonly specimen: OptionsSpecimen }) {
  const store = use(storeOf(specimen));
  return (
    <Options store={store}>
      <KeysSection keys={keys} onChange={() => undefined} />
    </Options>
  );
}

function storeOf(specimen: OptionsSpecimen): Promise<OptionsStore> {
  const known = opened.get(specimen) ?? open(specimen);
  opened.set(specimen, known);
  return known;
}

async function open({ world, once }: OptionsSpecimen): Promise<OptionsStore> {
  const store = createOptionsStore(await world(), new AbortController().signal);
  await new Promise((next) => setTimeout(next, 20));
  await once?.(store.getState);
  return store;
}

import { useStore } from 'zustand';
import { ExamplePanel } from '@/components/welcome/ExamplePanel.tsx';
import { WelcomePage } from '@/components/welcome/WelcomePage.tsx';
import type { WelcomeStore } from '@/lib/state/welcome-store.ts';

interface WelcomeProps {
  readonly store: WelcomeStore;
  /** Whose browser it is. */
  readonly makes: 'chrome' | 'firefox';
  /** The key that opens the popup; null where it has none. */
  readonly openKey: string | null;
}

/** The first-run page, with the store's actions as its callbacks. */
export function Welcome({ store, makes, openKey }: WelcomeProps) {
  const { example, begin, open } = useStore(store);
  const view = example.kind === 'checking' ? example.view : null;
  return (
    <WelcomePage makes={makes} openKey={openKey}>
      <ExamplePanel
        stand={example.kind}
        progress={view?.progress ?? null}
        result={view?.result ?? null}
        onBegin={() => void begin()}
        onReport={open}
      />
    </WelcomePage>
  );
}

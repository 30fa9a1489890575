import '../base.css';
import './options.css';
import type { ReactNode } from 'react';
import { said, say } from '@/lib/model/say.ts';
import { Head } from '../Head.tsx';

interface OptionsPageProps {
  /** Something did not work; null where all is well. */
  readonly trouble: 'disk-full' | 'broken' | null;
  readonly onDismiss: () => void;
  /** The rooms, in their order. */
  readonly children: ReactNode;
}

const rooms = {
  settings: 'Settings',
  words: 'Words and patterns',
  history: 'History',
  disk: 'Data on disk',
  keys: 'Keys',
};

const troubles = {
  'disk-full': 'There is no room left on this disk, so nothing was changed. Delete old checks, or make room elsewhere, and try again.',
  broken: 'That did not work, and nothing was changed. Reload this page and try again.',
};

/** The frame of the options page. */
export function OptionsPage({ trouble, onDismiss, children }: OptionsPageProps) {
  return (
    <div className="opts">
      <Head isSettings />
      <nav className="opts__nav" aria-label={say`On this page`}>
        <ul>
          {Object.entries(rooms).map(([id, name]) => (
            <li key={id}>
              <a className="link" href={`#${id}`}>
                {said(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1 className="opts__title">{say`Settings and history`}</h1>
        {trouble && (
          <div className="opts__trouble" role="alert">
            <p>{said(troubles[trouble])}</p>
            <button type="button" className="btn" onClick={onDismiss}>
              {say`Close`}
            </button>
          </div>
        )}
        {children}
      </main>
      <footer className="opts__promise">
        {say`Floorwalker sends nothing anywhere. All of this stands on this machine only.`}{' '}
        <a className="link" href="/welcome.html">
          {say`How it works, with an example`}
        </a>
      </footer>
    </div>
  );
}

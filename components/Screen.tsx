import './base.css';
import './Screen.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { Head } from './Head.tsx';

interface ScreenProps {
  /** Which screen it is: when it changes and focus was lost with the old one, focus goes to the new heading. */
  readonly name: string;
  /** See Head. */
  readonly onPanel?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The frame of every popup screen. On opening, focus goes to the primary action (`data-primary`) if there is one. */
export function Screen({ name, onPanel, children }: ScreenProps) {
  const main = useRef<HTMLElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    const active = document.activeElement;
    if (active && active !== document.body) return;
    const primary = opened.current ? null : main.current?.querySelector<HTMLElement>('[data-primary]');
    (primary ?? main.current?.querySelector('h1'))?.focus({ preventScroll: true });
    if (name !== 'opening') opened.current = true;
  }, [name]);
  return (
    <div className="pop" data-screen={name}>
      <Head onPanel={onPanel} />
      <main ref={main}>{children}</main>
    </div>
  );
}

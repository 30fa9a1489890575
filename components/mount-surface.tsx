import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useTexts, type Texts } from '@/lib/model/say.ts';
import { CrashBoundary } from './CrashBoundary.tsx';

/** A page of the extension that is open. */
export interface MountedSurface {
  readonly show: (surface: ReactNode) => void;
  /** Aborted when the page is closed. */
  readonly closed: AbortSignal;
}

/** Takes the one element of a page of the extension, which speaks the language of these texts. Whatever breaks there, while drawing or not, is shown in its place. `title`: of the tab, where it is more than the name. */
export function mountSurface(texts: Texts, title?: () => string): MountedSurface {
  useTexts(texts);
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.direction;
  if (title) document.title = title();
  const element = document.querySelector('body > div');
  if (!element) throw new Error('index.html holds no element to draw in');
  const root = createRoot(element);
  const closed = new AbortController();
  addEventListener('pagehide', () => closed.abort(), { once: true });
  const crash = (failure: unknown): void => root.render(<CrashBoundary failure={failure}>{null}</CrashBoundary>);
  addEventListener('unhandledrejection', ({ reason }) => crash(reason));
  addEventListener('error', ({ error }) => error && crash(error));
  return { show: (surface) => root.render(<CrashBoundary failure={null}>{surface}</CrashBoundary>), closed: closed.signal };
}

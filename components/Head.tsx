import './Head.css';
import { say } from '@/lib/model/say.ts';
import { Glyph } from './Glyph.tsx';

interface HeadProps {
  /** This is the page that the link to the settings leads to. */
  readonly isSettings?: boolean;
  /** Opens the side panel; left out where there is none to open. */
  readonly onPanel?: (() => void) | undefined;
}

/** Mark and name, the same on every surface, and the way to settings and history. */
export function Head({ isSettings = false, onPanel }: HeadProps) {
  return (
    <header className="head">
      <Glyph name="mark" size={20} />
      <span className="head__name">Floorwalker</span>
      {onPanel && (
        <button
          type="button"
          className="head__gear head__panel"
          aria-label={say`Open the side panel`}
          title={say`Open the side panel`}
          onClick={onPanel}
        >
          <Glyph name="panel" />
        </button>
      )}
      {!isSettings && (
        <a
          className="head__gear"
          href="/options.html"
          target="_blank"
          aria-label={say`Settings and history`}
          title={say`Settings and history`}
        >
          <Glyph name="gear" />
        </a>
      )}
    </header>
  );
}

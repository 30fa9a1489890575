import '../base.css';
import '../Screen.css';
import '../Head.css';
import './PanelFrame.css';
import type { ReactNode } from 'react';
import { said } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { PanelGlyph } from './PanelGlyph.tsx';

interface PanelFrameProps {
  /** Which screen it is. */
  readonly name: string;
  /** What the page in front is, spoken once when it is another. */
  readonly spoken: string;
  /** Opens the report; null where there is none. */
  readonly onReport: (() => void) | null;
  readonly children: ReactNode;
}

const says = { report: 'Open report', settings: 'Settings and history' };

/** The frame of the side panel: mark, name, the ways to report and settings, and what there is to say. */
export function PanelFrame({ name, spoken, onReport, children }: PanelFrameProps) {
  return (
    <div className="panel" data-screen={name}>
      <header className="head">
        <Glyph name="mark" size={20} />
        <span className="head__name">Floorwalker</span>
        <span className="panel__tools">
          {onReport && (
            <button type="button" className="panel__tool" aria-label={said(says.report)} title={said(says.report)} onClick={onReport}>
              <PanelGlyph name="report" />
            </button>
          )}
          <a className="panel__tool" href="/options.html" target="_blank" aria-label={said(says.settings)} title={said(says.settings)}>
            <Glyph name="gear" />
          </a>
        </span>
      </header>
      <p className="vh" role="status">
        {spoken}
      </p>
      <main>{children}</main>
    </div>
  );
}

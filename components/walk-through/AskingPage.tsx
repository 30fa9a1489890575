import '../base.css';
import './AskingPage.css';
import type { ReactNode } from 'react';
import { Glyph } from '../Glyph.tsx';

interface AskingPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
}

/** A quiet page for the person in front of the browser: one heading, one thing to do. */
export function AskingPage({ title, lead, children }: AskingPageProps) {
  return (
    <div className="asking">
      <header>
        <Glyph name="mark" size={20} />
        <span>Floorwalker</span>
      </header>
      <main>
        <h1>{title}</h1>
        {lead !== '' && <p className="asking__lead">{lead}</p>}
        {children}
      </main>
    </div>
  );
}

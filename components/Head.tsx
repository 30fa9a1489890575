import './Head.css';
import { Glyph } from './Glyph.tsx';

/** Mark and name, the same on every surface. */
export function Head() {
  return (
    <header className="head">
      <Glyph name="mark" size={20} />
      <span className="head__name">Floorwalker</span>
    </header>
  );
}

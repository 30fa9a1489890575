import type { Need } from '@/lib/model/audit-export.ts';
import { said } from '@/lib/model/say.ts';
import { Glyph } from './Glyph.tsx';
import { needStates, sayPoints } from './need-words.ts';

/** What every row of a need begins with: its state, its name, its points. */
export function NeedHead({ need }: { readonly need: Need }) {
  return (
    <>
      <Glyph name={need.state} />
      <span className="need__label">
        {need.label}
        <span className="vh">, {said(needStates[need.state])}</span>
      </span>
      <span className="need__points">{sayPoints(need)}</span>
    </>
  );
}

import './LimitChoices.css';
import type { ReactNode } from 'react';
import { said, say } from '@/lib/model/say.ts';
import type { Limits } from '@/lib/model/settings.ts';
import { Choices } from './Choices.tsx';
import { sayNumber } from './say-count.ts';

interface LimitChoicesProps {
  readonly id: string;
  readonly limits: Limits;
  readonly onChange: (limits: Limits) => void;
  /** Further choices, below. */
  readonly children?: ReactNode;
}

const pages = [50, 250, 1000];

const yesOrNo = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
];

/** Requests a second with how many run at the same time; never more than a visitor's browser would send by itself. */
const paces = [
  { value: 2, atOnce: 1 },
  { value: 5, atOnce: 2 },
  { value: 10, atOnce: 4 },
];

/** How much is read, how fast, whether pages are drawn, and whether one's own cart is looked at. */
export function LimitChoices({ id, limits, onChange, children }: LimitChoicesProps) {
  const setPace = (perSecond: number | null): void =>
    onChange({ ...limits, perSecond, atOnce: paces.find(({ value }) => value === perSecond)?.atOnce ?? limits.atOnce });
  return (
    <div className="limits" id={id}>
      <Choices
        legend={say`Pages at most`}
        options={pages.map((value) => ({ value, label: sayNumber(value) }))}
        chosen={limits.pages}
        onChoose={(value) => onChange({ ...limits, pages: value })}
      />
      <Choices
        legend={say`Pages a second at most`}
        options={paces.map(({ value }) => ({ value, label: say`${value} a second` }))}
        chosen={limits.perSecond}
        onChoose={setPace}
      />
      <Choices
        legend={say`Draw pages, as on a desktop and a phone`}
        options={yesOrNo.map(({ value, label }) => ({ value, label: said(label) }))}
        chosen={limits.draw}
        onChoose={(draw) => onChange({ ...limits, draw })}
      />
      <Choices
        legend={say`Read cart and checkout when you open them with your own item: which fields, not what stands in them`}
        options={yesOrNo.map(({ value, label }) => ({ value, label: said(label) }))}
        chosen={limits.ownCart}
        onChoose={(ownCart) => onChange({ ...limits, ownCart })}
      />
      {children}
    </div>
  );
}

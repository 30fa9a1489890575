import './BeforeScreen.css';
import { useId, useState } from 'react';
import type { GoalKind, Limits, ReadAs } from '@/lib/model/settings.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import { Choices } from './Choices.tsx';
import { Foot } from './Foot.tsx';
import { Glyph } from './Glyph.tsx';
import { goalChoices } from '@/lib/model/goal-words.ts';
import { hostOf } from './host-of.ts';
import { LimitChoices } from './LimitChoices.tsx';
import { Plan } from './Plan.tsx';
import { ReadAsChoice } from './ReadAsChoice.tsx';
import { said, say } from '@/lib/model/say.ts';
import { sayNodes } from './say-nodes.tsx';
import { sayDrawing, sayPlan } from './say-plan.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';

interface BeforeScreenProps {
  readonly origin: string;
  /** An earlier check is kept but cannot be shown. */
  readonly lost: boolean;
  readonly goal: GoalKind | null;
  readonly limits: Limits;
  readonly as: ReadAs;
  /** Whether this browser lets Floorwalker draw pages. */
  readonly runsScripts: boolean;
  readonly onGoal: (goal: GoalKind | null) => void;
  readonly onLimits: (limits: Limits) => void;
  readonly onAs: (as: ReadAs) => void;
  readonly onCheck: () => void;
  readonly onCheckPage: () => void;
  /** Back to the last check, where there is one. */
  readonly onBack: (() => void) | null;
}

const says = {
  title: 'How well are your visitors served?',
  goal: 'What should they reach (the goal)?',
  stranger: 'As a stranger: no cookie is sent, so nothing that only you see is read.',
  ownCart: 'When you open your own cart: reads its fields only.',
  lost: 'An earlier check of this site was kept by another version and cannot be shown.',
  change: 'Change',
  check: 'Check this site',
  checkPage: 'Check only this page',
  back: 'Back to the last check',
  promise: 'Floorwalker sends nothing anywhere.',
  how: 'How it works',
};

/** The choices before a check, and what it will do. */
export function BeforeScreen(props: BeforeScreenProps) {
  const { origin, lost, goal, limits, as, runsScripts, onGoal, onLimits, onAs, onCheck, onCheckPage, onBack } = props;
  const [changing, setChanging] = useState(false);
  const limitsId = useId();
  return (
    <>
      <div className="plate pre__plate">
        <Plan name="shop" />
      </div>
      <ul className="pre__who" aria-label={say`Four imagined visitors`}>
        {visitorIds.map((id) => (
          <li key={id} data-visitor={id}>
            <Glyph name={id} size={15} className="who" />
            <b>{said(visitorWords[id].name)}</b>
            <span>{said(visitorWords[id].wants)}</span>
          </li>
        ))}
      </ul>
      <div className="say">
        <p className="addr">{sayNodes`${<bdi>{hostOf(origin)}</bdi>}, from Home`}</p>
        <h1 className="verdict" tabIndex={-1}>
          {said(says.title)}
        </h1>
      </div>
      {lost && <p className="pre__note">{said(says.lost)}</p>}
      <div className="pre__set">
        <Choices
          legend={said(says.goal)}
          options={goalChoices.map(({ goal: value, label }) => ({ value, label: said(label) }))}
          chosen={goal}
          onChoose={onGoal}
        />
        <ul className="pre__says">
          <li>
            <span>{sayPlan(limits)}</span>
            <button type="button" className="link" aria-expanded={changing} aria-controls={limitsId} onClick={() => setChanging(!changing)}>
              {said(says.change)}
            </button>
          </li>
          {changing && (
            <li>
              <LimitChoices id={limitsId} limits={limits} onChange={onLimits}>
                <ReadAsChoice as={as} onChange={onAs} />
              </LimitChoices>
            </li>
          )}
          {as === 'stranger' && <li>{said(says.stranger)}</li>}
          <li>{sayDrawing(limits.draw, runsScripts)}</li>
          {limits.ownCart && as === 'me' && <li>{said(says.ownCart)}</li>}
        </ul>
      </div>
      <Foot open>
        <button type="button" className="btn btn--go btn--wide" data-primary onClick={onCheck}>
          <Glyph name="walk" />
          {said(says.check)}
        </button>
        <button type="button" className="btn btn--plain" onClick={onCheckPage}>
          {said(says.checkPage)}
        </button>
        {onBack && (
          <button type="button" className="btn btn--plain" onClick={onBack}>
            {said(says.back)}
          </button>
        )}
        <p className="foot__line">
          {said(says.promise)}{' '}
          <a className="link" href="/welcome.html" target="_blank">
            {said(says.how)}
          </a>
        </p>
      </Foot>
    </>
  );
}

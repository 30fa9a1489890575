import './ShowingScreen.css';
import { useEffect } from 'react';
import type { Step } from '@/lib/model/audit-export.ts';
import type { Showing } from '@/lib/model/shown-way.ts';
import { Foot } from './Foot.tsx';
import { said, say } from '@/lib/model/say.ts';
import { sayNameless } from '@/lib/model/step-name.ts';
import { hostOf } from './host-of.ts';
import { Plan } from './Plan.tsx';
import { sayCount } from './say-count.ts';
import { sayGoal } from './say-goal.ts';

interface ShowingScreenProps {
  readonly origin: string;
  readonly showing: Pick<Showing, 'goal' | 'steps' | 'leapt'>;
  readonly onShow: (does: 'begin' | 'go-on' | 'finish' | 'cancel') => void;
}

const says = {
  how: 'Click your way there in the page; this can close meanwhile. Each click is counted, what you type is not kept, and Floorwalker presses nothing.',
  ends: 'It ends by itself where it knows the place; else open this again there.',
  leapt: 'A page was opened without a click, which is no way a visitor could take. Start again.',
  there: 'I am there',
  again: 'Start again',
  cancel: 'Cancel',
  back: 'Back',
  steps: 'Clicks so far',
};

const deeds: Readonly<Partial<Record<Step['action'], string>>> = {
  open: 'opens',
  choose: 'chooses',
  press: 'presses',
  back: 'goes',
};

const places: Readonly<Record<Step['place'], string>> = {
  header: 'header',
  menu: 'menu',
  hero: 'hero',
  main: 'main',
  aside: 'aside',
  footer: 'footer',
  breadcrumb: 'breadcrumb',
};

/** While the user shows the way to a goal: the clicks so far, and how it ends. */
export function ShowingScreen({ origin, showing, onShow }: ShowingScreenProps) {
  const { goal, steps, leapt } = showing;
  // The press that opened the popup lets the recorder in again where it was kept out: once for each opening, so nothing is depended on.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => onShow('go-on'), []);
  return (
    <>
      {steps.length === 0 && (
        <div className="plate">
          <Plan name="shop" />
        </div>
      )}
      <div className="say">
        <p className="addr">
          <bdi>{hostOf(origin)}</bdi>
        </p>
        <h1 className="verdict" tabIndex={-1}>
          {say`Show the way to ${sayGoal(goal)}`}
        </h1>
        <p>
          {said(says.how)} {said(says.ends)}
        </p>
      </div>
      {leapt && (
        <p className="notice notice--plain" role="status">
          {said(says.leapt)}
        </p>
      )}
      <section className="block">
        <h2>{say`${sayCount(steps.length, 'click')} so far`}</h2>
        <p className="vh" role="status">
          {sayCount(steps.length, 'click')}
        </p>
        <ol className="shown" aria-label={said(says.steps)}>
          {steps.map(({ action, words, place }, at) => (
            // Steps are only added, so that their number is their name.
            <li key={at}>
              <span>
                <Deed action={action} />
                {words === '' ? (
                  <span className="mute">{sayNameless(action)}</span>
                ) : (
                  <bdi>{action === 'back' ? said(says.back) : words}</bdi>
                )}
              </span>
              {action !== 'back' && <span className="mute">{said(places[place])}</span>}
            </li>
          ))}
        </ol>
      </section>
      <Foot>
        <button type="button" className="btn btn--go" data-primary disabled={steps.length === 0 || leapt} onClick={() => onShow('finish')}>
          {said(says.there)}
        </button>
        {(steps.length > 0 || leapt) && (
          <button type="button" className="btn" onClick={() => onShow('begin')}>
            {said(says.again)}
          </button>
        )}
        <button type="button" className="btn btn--plain" onClick={() => onShow('cancel')}>
          {said(says.cancel)}
        </button>
      </Foot>
    </>
  );
}

function Deed({ action }: Pick<Step, 'action'>) {
  const deed = deeds[action];
  return deed === undefined ? null : <span className="mute">{said(deed)} </span>;
}

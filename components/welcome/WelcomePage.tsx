import '../base.css';
import './WelcomePage.css';
import type { ReactNode } from 'react';
import { visitorIds, type VisitorId } from '@/lib/model/visitor.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { Head } from '../Head.tsx';
import { Plan } from '../Plan.tsx';

interface WelcomePageProps {
  /** Whose browser it is: the button is put in sight in other ways. */
  readonly makes: 'chrome' | 'firefox';
  /** The key that opens the popup; null where it has none. */
  readonly openKey: string | null;
  /** The example. */
  readonly children: ReactNode;
}

const says = {
  title: 'Where do your visitors get lost?',
  lead: 'Floorwalker walks your site the way four kinds of visitors would. It counts the clicks that each must make, and says what each looks for and cannot find.',
  who: 'Who walks',
  pin: 'Put the button where you see it',
  start: 'Check your own site',
  never: 'What it never does',
  promise: 'Four imagined visitors; nobody was observed. Scores are not sales.',
};

const wishes: { readonly [Id in VisitorId]: string } = {
  informed: 'Knows what to buy. Owed the shortest way into the cart.',
  questioning: 'Likes it and has questions. Owed pictures and answers: delivery, returns, who you are.',
  doubtful: 'Knows the thing, not you. Owed what others say, and a guarantee.',
  uninformed: 'Has only just heard of it. Owed something to learn, and a way on from there.',
};

const pinning = {
  chrome: ['Press the puzzle piece beside the address bar.', 'Press the pin beside “Floorwalker”.'],
  firefox: [
    'The button stands at the right of the address bar.',
    'If not: press the puzzle piece, then the wheel beside “Floorwalker”, then “Pin to Toolbar”.',
  ],
};

const never: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'It changes nothing.',
    text: 'It asks for pages as a press on a link does (GET), and leaves out every address that acts: log out, add to cart, delete, vote. It fills in nothing and sends no form.',
  },
  {
    title: 'It sends nothing anywhere.',
    text: 'No account, no key, no server of ours. What was read stays in this browser, and you can delete it.',
  },
  {
    title: 'It hides nothing.',
    text: 'It draws about 20 pages of a site to see where things stand. They count as visits in the site’s own statistics. You can turn drawing off before a check.',
  },
];

/** The first-run page: what this is, how to begin, and what it never does. */
export function WelcomePage({ makes, openKey, children }: WelcomePageProps) {
  const starting = [
    say`Open your site in a tab.`,
    openKey === null ? say`Press the Floorwalker button.` : say`Press the Floorwalker button (or ${openKey}).`,
    makes === 'firefox'
      ? say`Press “Check this site”. Firefox asks once whether it may read the site. A hundred pages take less than a minute.`
      : say`Press “Check this site”. A hundred pages take less than a minute.`,
    say`Read the verdict, then open the report. Each figure opens to what it rests on.`,
  ];
  return (
    <div className="hello">
      <Head />
      <main>
        <div className="hello__top">
          <div>
            <h1>{said(says.title)}</h1>
            <p className="hello__lead">{said(says.lead)}</p>
            <Plan name="shop" />
          </div>
          {children}
        </div>
        <section aria-labelledby="hello-who">
          <h2 id="hello-who">{said(says.who)}</h2>
          <ul className="hello__who">
            {visitorIds.map((id) => (
              <li key={id} data-visitor={id}>
                <Glyph name={id} size={28} className="who" />
                <h3>
                  {said(visitorWords[id].name)}
                  <small>{said(visitorWords[id].wants)}</small>
                </h3>
                <p>{said(wishes[id])}</p>
              </li>
            ))}
          </ul>
          <p className="hello__note">{said(says.promise)}</p>
        </section>
        <div className="hello__steps">
          <Steps id="hello-pin" title={said(says.pin)} steps={pinning[makes].map((step) => said(step))} />
          <Steps id="hello-start" title={said(says.start)} steps={starting} />
        </div>
        <section aria-labelledby="hello-never">
          <h2 id="hello-never">{said(says.never)}</h2>
          <dl className="hello__never">
            {never.map(({ title, text }) => (
              <div key={title}>
                <dt>{said(title)}</dt>
                <dd>{said(text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
    </div>
  );
}

function Steps({ id, title, steps }: { readonly id: string; readonly title: string; readonly steps: readonly string[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {steps.map((step, index) => (
          <li key={index}>
            <span className="num" aria-hidden="true">
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
    </section>
  );
}

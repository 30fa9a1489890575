import { useState } from 'react';
import { AskingPage } from '@/components/walk-through/AskingPage.tsx';
import { QuestionForm } from '@/components/walk-through/QuestionForm.tsx';
import { kempQuestions } from '@/lib/model/kemp-questions.ts';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import type { WalkThroughAnswers } from '@/lib/model/walk-through-schema.ts';
import { said, say } from '@/lib/model/say.ts';

interface AfterwardsProps {
  /** Null where there is none (any more). */
  readonly walk: KeptWalkThrough | null;
  readonly onAnswer: (answers: WalkThroughAnswers) => void;
}

const says = {
  gone: 'This walk-through is not here any more',
  goneLead: 'It was deleted, or its address is not complete.',
  finished: 'Thank you. How was it?',
  done: 'Thank you. That is all.',
  doneLead: 'Everything you said is kept in this browser only. You can close this page.',
  result: 'What came of it',
};

/** Kemp's questions, and what would have stopped them. */
const sayLead = (): string => say`${kempQuestions.length + 1} short questions about what you have just seen. There are no wrong answers.`;

/** What the person sees who has just walked: the questions, then thanks. */
export function Afterwards({ walk, onAnswer }: AfterwardsProps) {
  const [isDone, setDone] = useState(false);
  if (!walk) return <AskingPage title={said(says.gone)} lead={said(says.goneLead)} />;
  const report = `report.html?audit=${encodeURIComponent(walk.auditId)}#walk-throughs`;
  if (isDone)
    return (
      <AskingPage title={said(says.done)} lead={said(says.doneLead)}>
        <p>
          <a className="link" href={report}>
            {said(says.result)}
          </a>
        </p>
      </AskingPage>
    );
  return (
    <AskingPage title={said(says.finished)} lead={sayLead()}>
      <QuestionForm answers={walk.answers} onAnswer={onAnswer} onDone={() => setDone(true)} />
    </AskingPage>
  );
}

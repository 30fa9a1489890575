import './QuestionForm.css';
import { useState } from 'react';
import { kempQuestions, type KempQuestion, type KempQuestionId } from '@/lib/model/kemp-questions.ts';
import type { WalkThroughAnswers } from '@/lib/model/walk-through-schema.ts';
import { said } from '@/lib/model/say.ts';
import { Choices } from '../Choices.tsx';

interface QuestionFormProps {
  /** What was answered before, or null. */
  readonly answers: WalkThroughAnswers | null;
  /** Called at each change: whoever leaves half-way has said half. */
  readonly onAnswer: (answers: WalkThroughAnswers) => void;
  readonly onDone: () => void;
}

const says = {
  comment: 'What, and where?',
  stopped: 'What would have stopped you, if this had been for real?',
  skip: 'Any of it can be left out. It is kept as you go, in this browser only.',
};
const nothing: WalkThroughAnswers = { asked: {}, stopped: '' };
const longest = 2_000;

/** What a person is asked who has walked the site. */
export function QuestionForm({ answers, onAnswer, onDone }: QuestionFormProps) {
  const [given, give] = useState(answers ?? nothing);
  const put = (next: WalkThroughAnswers): void => {
    give(next);
    onAnswer(next);
  };
  return (
    <form
      className="ask"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <p className="ask__skip">{said(says.skip)}</p>
      {kempQuestions.map((question) => (
        <Question
          key={question.id}
          question={question}
          answer={given.asked[question.id] ?? { is: null, comment: '' }}
          onAnswer={(answer) => put({ ...given, asked: { ...given.asked, [question.id]: answer } })}
        />
      ))}
      <label className="ask__own">
        {said(says.stopped)}
        <textarea rows={3} maxLength={longest} value={given.stopped} onChange={({ target }) => put({ ...given, stopped: target.value })} />
      </label>
      <button type="submit" className="btn btn--go">
        {said('Done', { sense: 'a button' })}
      </button>
    </form>
  );
}

interface Answer {
  readonly is: string | null;
  readonly comment: string;
}

interface QuestionProps {
  readonly question: KempQuestion & { readonly id: KempQuestionId };
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

function Question({ question: { words, choices }, answer, onAnswer }: QuestionProps) {
  const options = choices.map(({ is, label }) => ({ value: is, label: said(label) }));
  return (
    <div className="ask__one">
      <Choices<string> legend={said(words)} options={options} chosen={answer.is ?? ''} onChoose={(is) => onAnswer({ ...answer, is })} />
      <input
        type="text"
        maxLength={longest}
        aria-label={`${said(words)} ${said(says.comment)}`}
        placeholder={said(says.comment)}
        value={answer.comment}
        onChange={({ target }) => onAnswer({ ...answer, comment: target.value })}
      />
    </div>
  );
}

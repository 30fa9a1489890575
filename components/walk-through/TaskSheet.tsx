import type { VisitorId } from '@/lib/model/visitor.ts';
import { visitorParts } from '@/lib/model/visitor-parts.ts';
import { said } from '@/lib/model/say.ts';

interface TaskSheetProps {
  readonly visitor: VisitorId;
  readonly task: string;
  readonly onPrint: () => void;
}

const says = {
  part: 'Who you are',
  task: 'What you are here for',
  how: 'How it goes',
  steps: [
    'A page of the site opens, with a dark band along its edge. Everything on the band belongs to the test; everything else is the site.',
    'Do what you would do if you were alone. There is no right way, and nobody is testing you.',
    'Think aloud if you like. “Remark” on the band takes down what you type.',
    'When you think that you are done, press “Finish”. When you would have left by now, press “Give up”: that tells just as much.',
    'Type nothing that is private into the site. What you type there is not recorded.',
  ],
  print: 'Print',
};

/** What the person in front of the browser is handed: part, task, and how it goes. Nothing that tells where the answer is. */
export function TaskSheet({ visitor, task, onPrint }: TaskSheetProps) {
  return (
    <div className="sheet">
      <section aria-labelledby="sheet-part">
        <h2 id="sheet-part">{said(says.part)}</h2>
        <p>{said(visitorParts[visitor])}</p>
      </section>
      <section aria-labelledby="sheet-task">
        <h2 id="sheet-task">{said(says.task)}</h2>
        <p className="sheet__task" dir="auto">
          {task}
        </p>
      </section>
      <section aria-labelledby="sheet-how">
        <h2 id="sheet-how">{said(says.how)}</h2>
        <ol>
          {says.steps.map((step) => (
            <li key={step}>{said(step)}</li>
          ))}
        </ol>
      </section>
      <button type="button" className="btn" onClick={onPrint}>
        {said(says.print)}
      </button>
    </div>
  );
}

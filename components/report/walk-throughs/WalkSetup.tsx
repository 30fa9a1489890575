import { useId, useState } from 'react';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { isSameOrigin } from '@/lib/model/address.ts';
import { namedAddress } from '@/lib/model/named-address.ts';
import type { Device } from '@/lib/model/page.ts';
import { visitorIds, type VisitorId } from '@/lib/model/visitor.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { walkTasks } from '@/lib/model/walk-tasks.ts';
import type { WalkThroughSetup } from '@/lib/model/walk-through.ts';
import { said } from '@/lib/model/say.ts';
import { Choices } from '../../Choices.tsx';

interface WalkSetupProps {
  readonly audit: AuditExport;
  readonly onRecord: (setup: Omit<WalkThroughSetup, 'auditId'>) => void;
}

const says = {
  title: 'Record somebody',
  visitor: 'Their part',
  task: 'Their task',
  own: 'In your own words',
  ownWords: 'The task, as you would say it to them',
  ends: 'Done on this page of the site',
  endsHint: 'Its path, such as /help. Leave it empty where the person says when it is done.',
  notHere: 'This is no page of this site. Try /help, or leave it empty.',
  noWords: 'Say first what they are to do.',
  device: 'Device',
  person: 'Name or initials',
  personHint: 'If you like. It stands in the table and in what you save.',
  record: 'Record',
  sheet: 'Task sheet to print',
  what: 'The first page opens in a new tab, with a dark band. Floorwalker presses nothing and sends nothing; what is typed into the site is not recorded.',
};
const devices = [
  { value: 'desktop', label: 'This window' },
  { value: 'phone', label: 'A window of phone size' },
] as const;
const ownTask = 'own';

/** Who is to do what, on which device. */
export function WalkSetup({ audit, onRecord }: WalkSetupProps) {
  const id = useId();
  const [visitor, setVisitor] = useState<VisitorId>('informed');
  const [chosen, choose] = useState('');
  const [words, setWords] = useState('');
  const [ends, setEnds] = useState('');
  const [device, setDevice] = useState<Device>('desktop');
  const [person, setPerson] = useState('');
  const [fault, setFault] = useState<'not-here' | 'no-words' | null>(null);
  const tasks = walkTasks(audit, visitor);
  const task = chosen === ownTask ? undefined : (tasks.find(({ need }) => need === chosen) ?? tasks[0]);
  const told = (task?.words ?? words).trim();
  const record = (): void => {
    if (task) return onRecord({ visitor, task: { ...task, pages: [...task.pages] }, device, person: person.trim() });
    const end = ends.trim() === '' ? null : namedAddress(ends, audit.site.origin);
    if (told === '') return setFault('no-words');
    if (ends.trim() !== '' && (end === null || !isSameOrigin(end, audit.site.origin))) return setFault('not-here');
    setFault(null);
    onRecord({ visitor, task: { words: told, need: null, pages: end === null ? [] : [end] }, device, person: person.trim() });
  };
  return (
    <form
      className="walk-setup"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h3 id={`${id}-title`}>{said(says.title)}</h3>
      <Choices
        legend={said(says.visitor)}
        options={visitorIds.map((one) => ({ value: one, label: `${said(visitorWords[one].name)}, ${said(visitorWords[one].wants)}` }))}
        chosen={visitor}
        onChoose={setVisitor}
      />
      <label>
        {said(says.task)}
        <select value={task?.need ?? ownTask} onChange={({ target }) => choose(target.value)}>
          {tasks.map(({ need, words: errand }) => (
            <option key={need} value={need}>
              {errand}
            </option>
          ))}
          <option value={ownTask}>{said(says.own)}</option>
        </select>
      </label>
      {!task && (
        <>
          <label>
            {said(says.ownWords)}
            <input
              type="text"
              maxLength={400}
              value={words}
              aria-invalid={fault === 'no-words'}
              aria-describedby={`${id}-fault`}
              onChange={({ target }) => setWords(target.value)}
            />
          </label>
          <label>
            {said(says.ends)}
            <input
              type="text"
              maxLength={2000}
              value={ends}
              aria-invalid={fault === 'not-here'}
              aria-describedby={`${id}-ends ${id}-fault`}
              onChange={({ target }) => setEnds(target.value)}
            />
            <small id={`${id}-ends`}>{said(says.endsHint)}</small>
          </label>
          <p id={`${id}-fault`} role="alert" className="walk-setup__fault">
            {fault === 'no-words' && said(says.noWords)}
            {fault === 'not-here' && said(says.notHere)}
          </p>
        </>
      )}
      <Choices<Device>
        legend={said(says.device)}
        options={devices.map(({ value, label }) => ({ value, label: said(label) }))}
        chosen={device}
        onChoose={setDevice}
      />
      <label className="walk-setup__person">
        {said(says.person)}
        <input type="text" maxLength={80} value={person} autoComplete="off" onChange={({ target }) => setPerson(target.value)} />
        <small>{said(says.personHint)}</small>
      </label>
      <div className="walks__does">
        <button type="submit" className="btn">
          {said(says.record)}
        </button>
        {told !== '' && (
          <a
            className="link"
            href={`walk-through.html?visitor=${visitor}&task=${encodeURIComponent(told)}`}
            target="_blank"
            rel="noreferrer"
          >
            {said(says.sheet)}
          </a>
        )}
      </div>
      <p className="walk-setup__what">{said(says.what)}</p>
    </form>
  );
}

import { saidOfRow } from '@/lib/model/kemp-questions.ts';
import type { WalkThrough } from '@/lib/model/walk-through-schema.ts';
import { say } from '@/lib/model/say.ts';
import { sayNodes } from '../../say-nodes.tsx';
import { sayCount } from '../../say-count.ts';

interface SaidByPeopleProps {
  /** Of what puts visitors off. */
  readonly row: string;
  readonly walks: readonly Pick<WalkThrough, 'answers'>[];
}

/** What people said of one row, of how many were asked; nothing where nobody was. */
export function SaidByPeople({ row, walks }: SaidByPeopleProps) {
  const told = saidOfRow(row, walks);
  if (!told) return null;
  const { count, of, words, comments } = told;
  return (
    <li className={count === 0 ? 'off__people is-nil' : 'off__people'}>
      <span className="num">{count}</span>{' '}
      <span>
        {say`of ${sayCount(of, 'person', 'people')} ${words}`}
        {comments.map((comment, at) => (
          <small key={at}>{sayNodes`“${<bdi>{comment}</bdi>}”`}</small>
        ))}
      </span>
    </li>
  );
}

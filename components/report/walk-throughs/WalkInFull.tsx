import { kempQuestions } from '@/lib/model/kemp-questions.ts';
import { sayClock } from '@/lib/model/say-clock.ts';
import { sayDate } from '@/lib/model/say-date.ts';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import { walkThroughFigures, type WalkThroughFigures } from '@/lib/model/walk-through-figures.ts';
import { sayNodes } from '../../say-nodes.tsx';
import { Fold } from '../../Fold.tsx';
import { sayCount, sayNumber } from '../../say-count.ts';
import { GoThere } from '../GoThere.tsx';
import { WayStrip } from '../WayStrip.tsx';
import { sayCalled, sayChance } from '@/lib/model/say-walk-through.ts';
import { said, say } from '@/lib/model/say.ts';
import { usePlaceNames } from '../page-names.ts';

interface WalkInFullProps {
  readonly walk: KeptWalkThrough;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

const says = {
  walked: 'The way walked',
  fewest: 'The fewest clicks, as the check knows them',
  noFewest: 'The check does not know a way click by click.',
  pages: 'Time on each page',
  remarks: 'Remarks on the way',
  said: 'What they said',
  stopped: 'What would have stopped them',
  unsaid: 'Nothing was answered.',
  ask: 'Answer the questions',
  save: 'Save as file',
  remove: 'Delete',
};

/** One walk, way by way, page by page, answer by answer. */
export function WalkInFull({ walk, onSave, onRemove }: WalkInFullProps) {
  const placeName = usePlaceNames();
  const figures = walkThroughFigures(walk);
  const { pages, visits, width, timeMs, clicks, steps, lastPage, byPage, remarks } = figures;
  const { fewest } = walk;
  const end = fewest.steps.at(-1);
  return (
    <Fold title={sayCalled(walk)}>
      <div className="walk">
        <p>
          {say`${sayDate(walk.began)}: ${sayCount(clicks, 'click')}, ${sayCount(pages, 'page')} in ${sayCount(visits, 'visit')}, ${sayClock(timeMs)}`}
          {width !== null && say`, in a window ${sayNumber(width)} pixels wide`}. {sayChance(walk)}
        </p>
        <h3>{said(says.walked)}</h3>
        <div className="walk__walked">
          <WayStrip
            journey={{ device: walk.device, from: walk.start, to: lastPage ?? walk.start, clicks, hovers: 0, steps: [...steps] }}
            name={said(says.walked)}
            end={placeName(lastPage ?? walk.start)}
            onShow={null}
          />
        </div>
        <h3>{said(says.fewest)}</h3>
        {end ? (
          <WayStrip
            journey={{
              device: walk.device,
              from: walk.start,
              to: walk.task.pages[0] ?? end.page,
              clicks: fewest.clicks ?? 0,
              hovers: 0,
              steps: fewest.steps,
            }}
            name={said(says.fewest)}
            end={say`Done`}
            onShow={null}
          />
        ) : (
          <p>{fewest.clicks === null ? said(says.noFewest) : sayCount(fewest.clicks, 'click')}</p>
        )}
        <Lists byPage={byPage} remarks={remarks} />
        <Answers walk={walk} />
        <p className="walks__does">
          <a className="btn" href={`walk-through.html?id=${encodeURIComponent(walk.id)}`} target="_blank" rel="noreferrer">
            {said(says.ask)}
          </a>
          <button type="button" className="btn" onClick={onSave}>
            {said(says.save)}
          </button>
          <button type="button" className="btn" onClick={onRemove}>
            {said(says.remove)}
          </button>
        </p>
      </div>
    </Fold>
  );
}

function Lists({ byPage, remarks }: Pick<WalkThroughFigures, 'byPage' | 'remarks'>) {
  const placeName = usePlaceNames();
  return (
    <>
      <h3>{said(says.pages)}</h3>
      <ul className="walk__pages">
        {byPage.map(({ url, timeMs, depth }) => (
          <li key={url}>
            <GoThere url={url}>{placeName(url)}</GoThere> <span>{sayClock(timeMs)}</span>
            {depth !== null && <small>{say`scrolled to ${depth} %`}</small>}
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        <>
          <h3>{said(says.remarks)}</h3>
          <ul className="walk__pages">
            {remarks.map(({ url, words }, at) => (
              <li key={at}>
                {sayNodes`“${<bdi>{words}</bdi>}”`} <small>{placeName(url)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Answers({ walk: { answers } }: Pick<WalkInFullProps, 'walk'>) {
  const given = kempQuestions.flatMap(({ id, words, choices }) => {
    const answer = answers?.asked[id];
    const label = choices.find(({ is }) => is === answer?.is)?.label;
    return answer && (label || answer.comment !== '') ? [{ id, words, label, comment: answer.comment }] : [];
  });
  const stopped = answers?.stopped.trim() ?? '';
  return (
    <>
      <h3>{said(says.said)}</h3>
      {given.length === 0 && stopped === '' && <p>{said(says.unsaid)}</p>}
      <dl className="walk__said">
        {given.map(({ id, words, label, comment }) => (
          <div key={id}>
            <dt>{said(words)}</dt>
            <dd>
              {label && said(label)} {comment !== '' && <bdi>{say`“${comment}”`}</bdi>}
            </dd>
          </div>
        ))}
        {stopped !== '' && (
          <div>
            <dt>{said(says.stopped)}</dt>
            <dd>
              <bdi>{say`“${stopped}”`}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

import { kempQuestions } from '@/lib/model/kemp-questions.ts';
import { sayClock } from '@/lib/model/say-clock.ts';
import { sayDate } from '@/lib/model/say-date.ts';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import { walkThroughFigures, type WalkThroughFigures } from '@/lib/model/walk-through-figures.ts';
import { Fold } from '../../Fold.tsx';
import { placeName } from '../../place-name.ts';
import { sayCount, sayNumber } from '../../say-count.ts';
import { GoThere } from '../GoThere.tsx';
import { WayStrip } from '../WayStrip.tsx';
import { sayCalled, sayChance } from '@/lib/model/say-walk-through.ts';

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
  const figures = walkThroughFigures(walk);
  const { pages, visits, width, timeMs, clicks, steps, lastPage, byPage, remarks } = figures;
  const { fewest } = walk;
  const end = fewest.steps.at(-1);
  return (
    <Fold title={sayCalled(walk)}>
      <div className="walk">
        <p>
          {sayDate(walk.began)}: {sayCount(clicks, 'click')}, {sayCount(pages, 'page')} in {sayCount(visits, 'visit')}, {sayClock(timeMs)}
          {width !== null && `, in a window ${sayNumber(width)} pixels wide`}. {sayChance(walk)}
        </p>
        <h3>{says.walked}</h3>
        <div className="walk__walked">
          <WayStrip
            journey={{ device: walk.device, from: walk.start, to: lastPage ?? walk.start, clicks, hovers: 0, steps: [...steps] }}
            name={says.walked}
            end={placeName(lastPage ?? walk.start)}
            onShow={null}
          />
        </div>
        <h3>{says.fewest}</h3>
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
            name={says.fewest}
            end="Done"
            onShow={null}
          />
        ) : (
          <p>{fewest.clicks === null ? says.noFewest : sayCount(fewest.clicks, 'click')}</p>
        )}
        <Lists byPage={byPage} remarks={remarks} />
        <Answers walk={walk} />
        <p className="walks__does">
          <a className="btn" href={`walk-through.html?id=${encodeURIComponent(walk.id)}`} target="_blank" rel="noreferrer">
            {says.ask}
          </a>
          <button type="button" className="btn" onClick={onSave}>
            {says.save}
          </button>
          <button type="button" className="btn" onClick={onRemove}>
            {says.remove}
          </button>
        </p>
      </div>
    </Fold>
  );
}

function Lists({ byPage, remarks }: Pick<WalkThroughFigures, 'byPage' | 'remarks'>) {
  return (
    <>
      <h3>{says.pages}</h3>
      <ul className="walk__pages">
        {byPage.map(({ url, timeMs, depth }) => (
          <li key={url}>
            <GoThere url={url}>{placeName(url)}</GoThere> <span>{sayClock(timeMs)}</span>
            {depth !== null && <small>scrolled to {depth} %</small>}
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        <>
          <h3>{says.remarks}</h3>
          <ul className="walk__pages">
            {remarks.map(({ url, words }, at) => (
              <li key={at}>
                “<bdi>{words}</bdi>” <small>{placeName(url)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Answers({ walk: { answers } }: Pick<WalkInFullProps, 'walk'>) {
  const said = kempQuestions.flatMap(({ id, words, choices }) => {
    const answer = answers?.asked[id];
    const label = choices.find(({ is }) => is === answer?.is)?.label;
    return answer && (label || answer.comment !== '') ? [{ id, words, label, comment: answer.comment }] : [];
  });
  const stopped = answers?.stopped.trim() ?? '';
  return (
    <>
      <h3>{says.said}</h3>
      {said.length === 0 && stopped === '' && <p>{says.unsaid}</p>}
      <dl className="walk__said">
        {said.map(({ id, words, label, comment }) => (
          <div key={id}>
            <dt>{words}</dt>
            <dd>
              {label} {comment !== '' && <bdi>“{comment}”</bdi>}
            </dd>
          </div>
        ))}
        {stopped !== '' && (
          <div>
            <dt>{says.stopped}</dt>
            <dd>
              <bdi>“{stopped}”</bdi>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

import './CountingPart.css';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { clickRules, countingSources, measureWords, wordMeanings } from '@/lib/model/counting-words.ts';
import type { CountedNeed, CountedVisitor } from '@/lib/model/counting.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import type { Device } from '@/lib/model/page.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { Fold } from '../Fold.tsx';
import { Glyph } from '../Glyph.tsx';
import { sayBandInFull } from '../say-band.ts';
import { sayNumber } from '../say-count.ts';
import { sumOfNeeds } from '../sum-of-needs.ts';
import { PartHead } from './PartHead.tsx';
import { sayDevice } from '@/lib/model/say-device.ts';

interface CountingPartProps {
  readonly audit: Pick<AuditExport, 'visitors' | 'generator'>;
  readonly device: Device;
  readonly counting: readonly CountedVisitor[];
}

const says = {
  title: 'How is this counted?',
  lead: 'A score is the sum of what a visitor looks for. Each need has a weight; what was measured is worth a share of it. Weights are our judgement; no data links them to sales.',
  band: 'A band has two causes, and each need that could move is named: what no page read could tell counts as nothing at its low end and in full at its high end; and what we assume of walks, how soon people give up and how well they read links, is tried both ways.',
  chance:
    'A chance is the share of imagined visitors who arrive: at each page one takes a link by how well its words promise what is wanted and by how well it is seen, goes back, or gives up. It compares a site with itself, before and after. It is no forecast of what people will do.',
  words: 'What words mean',
  clicks: 'What counts as a click',
  sources: 'What it rests on',
  share: 'The share is what counts.',
};

/** The explanations behind every score: needs, weights, curves and points by visitor, clicks, chances, bands, and the works they rest on. */
export function CountingPart({ audit, device, counting }: CountingPartProps) {
  return (
    <>
      <PartHead id="counting" title={said(says.title)} says={said(says.lead)} />
      <div className="counting">
        {counting.map((one) => (
          <CountedFold key={one.id} counted={one} audit={audit} device={device} />
        ))}
        <p>{said(says.band)}</p>
        <p>{said(says.chance)}</p>
        <Fold title={said(says.words)}>
          <Pairs rows={wordMeanings} head={[say`Word`, say`Meaning`]} />
        </Fold>
        <Fold title={said(says.clicks)}>
          <Pairs rows={clickRules} head={[said('Press', { sense: 'of a button' }), say`Clicks`]} />
        </Fold>
        <Fold title={said(says.sources)}>
          <Pairs rows={countingSources.map(({ what, from }) => [what, from])} head={[say`Figure`, say`Source`]} />
        </Fold>
        <p className="mute small">{say`Weights and curves: ${audit.generator.weights}`}</p>
      </div>
    </>
  );
}

interface CountedFoldProps extends Pick<CountingPartProps, 'audit' | 'device'> {
  readonly counted: CountedVisitor;
}

function CountedFold({ counted: { id, walk, withoutGoal, needs }, audit, device }: CountedFoldProps) {
  const score = audit.visitors.find((one) => one.id === id)?.devices[device];
  if (!score) return null;
  const { points, known, open } = sumOfNeeds(score.needs);
  return (
    <div data-visitor={id} className="counting__who">
      <Glyph name={id} size={20} className="who" />
      <Fold title={`${said(visitorWords[id].name)}: ${score.score ?? say`no score yet`}`}>
        <table aria-label={say`${said(visitorWords[id].name)} on ${sayDevice(device)}: how needs are counted`}>
          <thead>
            <tr>
              <th scope="col">{say`Looks for`}</th>
              <th scope="col">{say`What is measured, and what it is worth`}</th>
              <th scope="col">{say`Points of weight`}</th>
            </tr>
          </thead>
          <tbody>
            {score.needs.map((need) => {
              const how = needs.find((one) => one.id === need.id);
              return (
                <tr key={need.id}>
                  <th scope="row">{need.label}</th>
                  <td>{how && sayMeasure(how)}</td>
                  <td>
                    {need.state === 'found' || need.state === 'not-found'
                      ? say`${need.points} of ${need.weight}`
                      : say`open, ${need.weight}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p>
          {score.score === null
            ? say`${points} of ${known} points that are known.`
            : say`${points} of ${known} points that are known = ${score.score} of 100.`}{' '}
          {open > 0 && say`${open} more are not known yet. `}
          {sayBandInFull(score.low, score.high)}
        </p>
        <p>
          {say`Of imagined visitors like this one, ${Math.round(walk.quit * 100)} of 100 give up at each page. The better the words of a link promise what is wanted, the likelier it is taken: by their match to the power of ${walk.gamma}.`}
          {withoutGoal < 1 && say` While the goal cannot be reached, all else counts ${Math.round(withoutGoal * 100)} %.`}
        </p>
      </Fold>
    </div>
  );
}

function sayMeasure({ measure, worths, unit }: CountedNeed): string {
  const what =
    'fact' in measure
      ? said(measureWords[measure.fact])
      : say`fewest clicks to: ${measure.clicksTo.map((kind) => said(kindNames[kind])).join(', ')}`;
  if (unit === null) return `${capital(what)}. ${said(says.share)}`;
  return say`${capital(what)}. Of the weight, by ${said(unit)}: ${worths.map(({ value, percent }) => `${sayNumber(value)}: ${percent} %`).join(', ')}.`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

interface PairsProps {
  readonly rows: readonly (readonly [string, string])[];
  readonly head: readonly [string, string];
}

function Pairs({ rows, head }: PairsProps) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name, at) => (
            <th key={at} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{said(name)}</th>
            <td>{said(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

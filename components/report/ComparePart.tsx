import './ComparePart.css';
import type { CSSProperties } from 'react';
import type { AuditComparison } from '@/lib/report/compare-audits.ts';
import type { Clicks } from '@/lib/report/compare/click-changes.ts';
import type { VisitorChange } from '@/lib/report/compare/score-changes.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import { Glyph } from '../Glyph.tsx';
import { goalWords } from '@/lib/model/goal-words.ts';
import { hostOf } from '../host-of.ts';
import { sayCount } from '../say-count.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { PartHead } from './PartHead.tsx';
import { sayMoment } from '@/lib/model/say-moment.ts';
import { sayState } from '@/lib/report/compare/say-state.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayDevice } from '@/lib/model/say-device.ts';

interface ComparePartProps {
  readonly comparison: AuditComparison;
}

const kinds: Readonly<Record<VisitorChange['kind'], string>> = {
  same: 'same',
  'inside-the-band': 'inside the band',
  up: 'up',
  down: 'down',
  'not-known': 'not yet known',
};
const figures = { quickest: 'quickest', typical: 'typical', slowest: 'slowest', bySearch: 'by search' } as const;

/** Two checks beside each other: scores with their bands, clicks that changed, kinds, findings and fixes gained and gone. */
export function ComparePart({ comparison }: ComparePartProps) {
  const { was, now, comparable, visitors, clicks, findings, fixes } = comparison;
  const [then, today] = [sayMoment(was.date), sayMoment(now.date)];
  const unsure = [
    ...findings.unsure.gained.map(({ title: found, elsewhere }) => say`${found} (${sayState(elsewhere)} then)`),
    ...findings.unsure.gone.map(({ title: found, elsewhere }) => say`${found} (${sayState(elsewhere)} now)`),
  ];
  const title = comparable.sameSite ? say`Since ${then}` : say`Beside ${hostOf(was.origin)}`;
  const moved = clicks.filter((one) => one.was !== one.now);
  return (
    <>
      <PartHead
        id="compare"
        title={title}
        says={
          comparable.sameSite
            ? say`This site then and now. A change inside the band may be none.`
            : say`${hostOf(was.origin)}, then ${hostOf(now.origin)}.`
        }
      />
      {comparable.differs.length > 0 && <p className="part__none">{say`Not like with like: ${comparable.differs.join(' ')}`}</p>}
      <table className="compare">
        <thead>
          <tr>
            <th scope="col">{say`Visitor`}</th>
            <th scope="col">
              <span className="vh">{say`Then and now`}</span>
            </th>
            <th scope="col">{comparable.sameSite ? then : hostOf(was.origin)}</th>
            <th scope="col">{comparable.sameSite ? today : hostOf(now.origin)}</th>
            <th scope="col">{said('Change', { sense: 'of a score' })}</th>
          </tr>
        </thead>
        <tbody>
          {visitors.map((one) => (
            <Row key={one.visitor} change={one} />
          ))}
        </tbody>
      </table>
      <div className="compare__lists">
        <List
          title={say`Clicks that changed`}
          none={say`Clicks to every goal are as they were.`}
          lines={moved.map(
            (one) =>
              say`To ${said(goalWords[one.goal].to, { sense: 'to' })}, ${sayDevice(one.device)}, ${said(figures[one.figure])}: ${sayClicks(one.was)} → ${sayClicks(one.now)}`,
          )}
        />
        <List title={say`Pages`} none={say`The same kinds of pages.`} lines={sayPages(comparison)} />
        <List title={say`New findings`} none={say`None.`} lines={findings.gained.map((one) => one.title)} />
        <List title={say`Findings gone`} none={say`None.`} lines={findings.gone.map((one) => one.title)} />
        {comparable.sameSite && unsure.length > 0 && <List title={say`Findings not to be compared`} none={say`None.`} lines={unsure} />}
        {fixes && <List title={say`Fixes done`} none={say`None.`} lines={fixes.done.map((one) => one.title)} />}
      </div>
      <p className="compare__more">
        <a className="link" href="options.html#history">
          {say`Compare with another check`}
        </a>
      </p>
    </>
  );
}

function sayPages({ kinds: { gained, gone, unread }, pages }: AuditComparison): readonly string[] {
  const named = (changes: typeof gone): string => changes.map(({ kind }) => said(kindNames[kind])).join(', ');
  return [
    ...gained.map(({ kind, pages: count }) => say`Gained: ${said(kindNames[kind])} (${sayCount(count, 'page')})`),
    ...gone.map(({ kind }) => say`Gone: ${said(kindNames[kind])}`),
    ...(unread.gained.length > 0 ? [say`Not read then: ${named(unread.gained)}`] : []),
    ...(unread.gone.length > 0 ? [say`Not read now: ${named(unread.gone)}`] : []),
    ...(pages.gained + pages.gone > 0 ? [say`${sayCount(pages.gained, 'page')} new, ${pages.gone} gone`] : []),
    ...(pages.unread.was > 0 ? [say`${sayCount(pages.unread.was, 'page')} not read then`] : []),
    ...(pages.unread.now > 0 ? [say`${sayCount(pages.unread.now, 'page')} not read now`] : []),
  ];
}

function Row({ change: { visitor, was, now, change, kind } }: { readonly change: VisitorChange }) {
  const [from, to] = [was.score ?? now.score ?? 0, now.score ?? was.score ?? 0];
  const drawn = { '--a': Math.min(from, to), '--b': Math.max(from, to), '--was': from, '--now': to } as CSSProperties;
  return (
    <tr data-visitor={visitor}>
      <th scope="row">
        <Glyph name={visitor} size={18} className="who" />
        {said(visitorWords[visitor].name)}
      </th>
      <td>
        {was.score !== null && now.score !== null && (
          <span className="dumbbell" style={drawn}>
            <i />
            {from !== to && <s />}
            <u />
          </span>
        )}
      </td>
      <td>{was.score ?? '–'}</td>
      <td>{now.score ?? '–'}</td>
      <td>
        {change !== null && change !== 0 && <bdi dir="ltr">{change > 0 ? `+${change}` : `−${-change}`}</bdi>}{' '}
        <small>{said(kinds[kind])}</small>
      </td>
    </tr>
  );
}

interface ListProps {
  readonly title: string;
  readonly none: string;
  readonly lines: readonly string[];
}

function List({ title, none, lines }: ListProps) {
  return (
    <div>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const unknown = { 'no-way': 'no way', 'not-known': 'not known', 'no-goal': 'no goal' } as const;
const sayClicks = (clicks: Clicks): string => (typeof clicks === 'number' ? String(clicks) : said(unknown[clicks]));

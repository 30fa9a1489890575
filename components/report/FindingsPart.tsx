import './FindingsPart.css';
import type { AuditExport, Finding, LookedFor } from '@/lib/model/audit-export.ts';
import { findingNames } from '@/lib/model/finding-names.ts';
import { idInWords } from '@/lib/model/id-in-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayNodes } from '../say-nodes.tsx';
import { Directory } from '../Directory.tsx';
import { Fold } from '../Fold.tsx';
import { sayCount } from '../say-count.ts';
import { ForDeveloper } from './ForDeveloper.tsx';
import { GoThere } from './GoThere.tsx';
import { PartHead } from './PartHead.tsx';
import { usePlaceNames } from './page-names.ts';

interface FindingsPartProps {
  readonly audit: Pick<AuditExport, 'findings' | 'lookedFor'>;
}

const says = {
  title: 'What was found',
  lead: 'What weighs most comes first: the points it costs, and how serious it is.',
  none: 'Nothing stands out.',
};
const severities: Readonly<Record<Finding['severity'], string>> = { blocker: 'in the way', serious: 'serious', minor: 'minor' };
const states = ['fine', 'not-known', 'does-not-apply'] as const satisfies readonly LookedFor['state'][];
const stateWords: Readonly<Record<(typeof states)[number], string>> = {
  fine: 'Looked for and not found',
  'not-known': 'Not yet known',
  'does-not-apply': 'Does not apply here',
};

/** All findings with what they rest on; then what else was looked for, and what came of it. */
export function FindingsPart({ audit: { findings, lookedFor = [] } }: FindingsPartProps) {
  const placeName = usePlaceNames();
  return (
    <>
      <PartHead id="findings" title={said(says.title)} says={said(says.lead)} />
      {findings.length === 0 && <p className="part__none">{said(says.none)}</p>}
      <ol className="findings">
        {findings.map(({ id, severity, title, why, costs, where }) => (
          <li key={id}>
            <h3 dir="auto">{title}</h3>
            <p className="findings__mark">
              {said(severities[severity])}
              {costs >= 1 && say`, ${sayCount(Math.round(costs), 'point')} of the four scores`}
            </p>
            <p>{why}</p>
            {where.length > 0 && (
              <Fold title={say`Where: ${sayCount(where.length, 'place')}`}>
                <ul className="findings__where">
                  {where.map(({ url, words }, index) => (
                    <li key={`${index} ${url}`}>
                      <GoThere url={url}>{placeName(url)}</GoThere>
                      {words && <> {sayNodes`“${<bdi>{words}</bdi>}”`}</>}
                    </li>
                  ))}
                </ul>
                <ForDeveloper places={where} />
              </Fold>
            )}
          </li>
        ))}
      </ol>
      {states.map((state) => {
        const rows = lookedFor.filter((one) => one.state === state);
        if (rows.length === 0) return null;
        const title = said(stateWords[state]);
        return (
          <Fold key={state} title={`${title}: ${rows.length}`}>
            <Directory
              label={title}
              lines={rows.map((row) => ({ name: said(findingNames[row.id] ?? idInWords(row.id)), figure: sayCounted(row) }))}
            />
          </Fold>
        );
      })}
    </>
  );
}

const sayCounted = ({ count, of }: LookedFor): string => (count === undefined || of === undefined ? '' : say`${count} of ${of}`);

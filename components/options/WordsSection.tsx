import type { AuditSummary } from '@/lib/model/audit-summary.ts';
import { subjectOf, type OwnRule } from '@/lib/model/correction.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayMoment } from '@/lib/model/say-moment.ts';
import { sayNodes } from '../say-nodes.tsx';
import { hostOf } from '../host-of.ts';
import { PatternForm } from './PatternForm.tsx';
import { sayRule, sayTrial } from './say-rules.ts';
import { Section } from './Section.tsx';
import { SelectField } from './SelectField.tsx';
import { WordsForm } from './WordsForm.tsx';

interface WordsSectionProps {
  readonly sites: readonly string[];
  /** Null where no site was ever checked. */
  readonly site: string | null;
  /** When its last check began, in milliseconds since the epoch; null where there is none to try on. */
  readonly lastAt: number | null;
  /** What its pages are written in. */
  readonly language: string;
  readonly rules: readonly OwnRule[];
  readonly trial:
    | { readonly phase: 'judging' }
    | { readonly phase: 'judged'; readonly rule: OwnRule; readonly before: AuditSummary; readonly after: AuditSummary | null }
    | null;
  readonly onSite: (origin: string) => void;
  readonly onTry: (rule: OwnRule) => void;
  readonly onTakeBack: (subject: string) => void;
}

const says = {
  title: 'Words and patterns of your own',
  lead: 'What a site calls its pages, and at which addresses they stand. Tried at once on its last check, used in every later one, and named in every export.',
  nothing: 'Check a site first: press the toolbar button on it. Its words can be taught here then.',
  none: 'None yet.',
  judging: 'Judging the last check again. The site is asked for nothing.',
};

/** Teaches Floorwalker the words and addresses of one site. */
export function WordsSection({ sites, site, lastAt, language, rules, trial, onSite, onTry, onTakeBack }: WordsSectionProps) {
  const isBusy = trial?.phase === 'judging';
  return (
    <Section id="words" title={said(says.title)} lead={said(says.lead)}>
      {site === null || lastAt === null ? (
        <p>{said(says.nothing)}</p>
      ) : (
        <>
          <SelectField
            label={say`Site`}
            options={sites.map((origin) => ({ value: origin, label: hostOf(origin) }))}
            value={site}
            help={say`Tried on its check of ${sayMoment(lastAt)}.`}
            onChange={onSite}
          />
          <div className="teach" key={site}>
            <WordsForm language={language} isBusy={isBusy} onTry={onTry} />
            <PatternForm origin={site} isBusy={isBusy} onTry={onTry} />
          </div>
          <p className="teach__trial" role="status">
            {trial && (trial.phase === 'judging' ? said(says.judging) : sayTrial(trial.rule, trial.before, trial.after))}
          </p>
          <h3>{sayNodes`Taught for ${<bdi>{hostOf(site)}</bdi>}`}</h3>
          {rules.length === 0 && <p className="mute">{said(says.none)}</p>}
          <ul className="rules">
            {rules.map((rule) => {
              const { what, is } = sayRule(rule);
              return (
                <li key={subjectOf(rule)}>
                  <span className="rules__what">
                    <bdi>{what}</bdi> <span className="soft">{is}</span>
                  </span>
                  <button
                    type="button"
                    className="btn btn--plain"
                    disabled={isBusy}
                    aria-label={say`Take back: ${what}`}
                    onClick={() => onTakeBack(subjectOf(rule))}
                  >
                    {say`Take back`}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Section>
  );
}

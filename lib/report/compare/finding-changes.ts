import type { AuditExport, Finding, LookedFor } from '../../model/audit-export.ts';
import type { Changes } from './content-changes.ts';
import { coversPage, readingOf, type Reading } from './readings.ts';
import { isSameSite, pathOf } from './same-site.ts';

/**
 * What the other result says of a finding that it does not have. fine, does-not-apply: it looked at what the finding rests on, so the
 * site has changed. not-read: it read less of that. read-more: it read more, and that spoke against it. not-known: it could not tell.
 * not-told: it is older than that, or does not look for it.
 */
export type FindingState = Exclude<LookedFor['state'], 'found'> | 'not-read' | 'read-more' | 'not-told';

export interface FindingChange extends Pick<Finding, 'id' | 'severity' | 'title'> {
  /** In the result that has it not. */
  readonly elsewhere: FindingState;
}

export interface FindingChanges extends Changes<FindingChange> {
  /** In one of the two only, though the site may be as it was: the other did not read, or cannot tell, what they rest on. */
  readonly unsure: Changes<FindingChange>;
}

const changed: ReadonlySet<FindingState> = new Set<FindingState>(['fine', 'does-not-apply']);

/** Findings that only one of the two has. A finding is known by its name and by the pages it rests on, never by its words, figures or examples. */
export function findingChanges(was: AuditExport, now: AuditExport): FindingChanges {
  const [gained, gone] = [onlyIn(now, was), onlyIn(was, now)];
  const isSure = ({ elsewhere }: FindingChange) => changed.has(elsewhere);
  return {
    gained: gained.filter(isSure),
    gone: gone.filter(isSure),
    unsure: { gained: gained.filter((one) => !isSure(one)), gone: gone.filter((one) => !isSure(one)) },
  };
}

function onlyIn(one: AuditExport, other: AuditExport): readonly FindingChange[] {
  // What one site reads says nothing of what another has.
  const readings = isSameSite(one.site, other.site) ? { one: readingOf(one), other: readingOf(other) } : null;
  return one.findings
    .filter(({ id }) => !other.findings.some((finding) => finding.id === id))
    .map((finding) => {
      const { id, severity, title } = finding;
      const [here, there] = [one, other].map(({ lookedFor }) => lookedFor?.find((row) => row.id === id));
      return { id, severity, title, elsewhere: stateOf(finding, { here, there }, readings) };
    });
}

interface Looked {
  readonly here: LookedFor | undefined;
  readonly there: LookedFor | undefined;
}

interface Readings {
  readonly one: Reading;
  readonly other: Reading;
}

function stateOf(finding: Finding, { here, there }: Looked, readings: Readings | null): FindingState {
  if (!there || there.state === 'found') return 'not-told';
  if (there.state === 'not-known' || !readings) return there.state;
  const { one, other } = readings;
  const [of, ofOther] = [here?.of, there.of];
  const isCounted = of !== undefined && ofOther !== undefined;
  if (!other.isWhole) {
    if (isCounted && ofOther < of) return 'not-read';
    if (there.state === 'does-not-apply' && other.pages < one.pages) return 'not-read';
    if (placesOf(finding).some((path) => !coversPage(path, one, other))) return 'not-read';
  }
  if (!one.isWhole) {
    // Of more pages a smaller share: the same fault, thinner spread.
    if (isCounted && ofOther > of && (there.count ?? 0) > 0) return 'read-more';
    if (there.state === 'does-not-apply' && other.pages > one.pages) return 'read-more';
  }
  return there.state;
}

/** Paths of the pages it rests on; none where it is said of the site as a whole. */
const placesOf = ({ where }: Finding): readonly string[] => [...new Set(where.flatMap(({ url }) => (url === '' ? [] : [pathOf(url)])))];

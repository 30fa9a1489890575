import type { Finding, Step } from './audit-export.ts';
import type { BarrierRule } from './barrier.ts';
import type { BarrierRow } from './barrier-schema.ts';
import type { DrivingAwayId } from './driving-away-id.ts';
import type { Fact, SiteFacts } from './fact.ts';
import type { Outcome, Places } from './outcome.ts';
import type { Device } from './page.ts';
import type { PageKindId } from './page-kind.ts';
import type { PagesMet } from './pages-met.ts';
import type { GoalKind } from './settings.ts';
import type { ToldMet } from './told-met.ts';
import type { SiteKind, VerdictWords, VisitorId } from './visitor.ts';

/** The forms by which the scored goal is reached, as far as their mark-up tells. */
export interface GoalForms {
  readonly goal: GoalKind;
  /** Pages of the goal on which no form has an address to be sent to. */
  readonly lost: Places;
  /** Nothing else was seen by which it is reached: no other page or site, no telephone number or mail address beside the form. */
  readonly isOnlyWay: boolean;
}

/** What findings look at besides the facts. Lists are in the order of the pages; `of` is how many there could have been. */
export interface SiteTroubles {
  readonly kind: SiteKind;
  readonly words: VerdictWords;
  /** Whether the goal was found reachable; not-known while its places are not read. `no-control`: nothing to press stands in the pages as served. */
  readonly goal: 'reached' | 'unreachable' | 'no-control' | 'not-known';
  readonly goalWhere: Places;
  readonly goalForms: GoalForms | null;
  /** Links to addresses that answer with an error, or that say there is no such page. */
  readonly broken: Places;
  readonly soft404: Places;
  /** Links to services of others that were closed for good. */
  readonly closed: Places;
  /** Links and controls without any name; `unnamedCart`: the one that opens the cart is among them. */
  readonly unnamed: Places;
  readonly unnamedCart: boolean;
  /** Guides and articles whose text leads to no product or goal. */
  readonly deadEnds: Places;
  readonly guides: number;
  readonly productsRead: number;
}

/** A step on the way to the goal at which something is in the way. */
export interface StepMet extends Pick<Step, 'words' | 'action' | 'place'> {
  readonly url: string;
  readonly device: Device;
}

/** What makes links and buttons hard to use, as far as that was looked for. */
export interface BarriersMet {
  /** Steps to the goal that meet one of the rules, each once; of both devices unless one is named. */
  readonly steps: (rules: readonly BarrierRule[], device?: Device) => readonly StepMet[];
  /** Null where it was not looked for. */
  readonly row: (rule: BarrierRule, device: Device) => BarrierRow | null;
}

export interface FindingInput {
  readonly facts: SiteFacts;
  readonly clicksTo: (kinds: readonly PageKindId[]) => Fact;
  readonly site: SiteTroubles;
  readonly barriers: BarriersMet;
  readonly pages: PagesMet;
  readonly told: ToldMet;
}

/** Something that can be wrong with a site. */
export interface FindingDeclaration {
  /** Equal to the file name. */
  readonly id: string;
  readonly severity: Finding['severity'];
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** The needs whose lost points it costs. */
  readonly needs: { readonly [V in VisitorId]?: readonly string[] };
  /** The part of those lost points that it accounts for, 0..1; all when left out. */
  readonly part?: number;
  /** Which of Kemp's questions its figure answers, where it has one. */
  readonly row?: DrivingAwayId;
  readonly check: (site: FindingInput) => Outcome;
}

export const defineFinding = (finding: FindingDeclaration): FindingDeclaration => finding;

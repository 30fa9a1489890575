/** Where texts stand as plain data, which `said` looks up when they are shown. Where constants and fields are named: those fields of those constants. */
export interface DeclaredTexts {
  /** Beginning of the path of the sources that are meant. */
  readonly under: string;
  /** Constants all of whose literals are texts, or those of the fields that are named. */
  readonly constants?: readonly string[];
  /** Fields, and attributes of elements, whose literals are texts. */
  readonly fields?: readonly string[];
  /** See `said`. */
  readonly sense?: string;
}

/** A line is added when the place that shows them says them; in the order of the paths. Constants called `says` are known without one. */
export const declaredTexts: readonly DeclaredTexts[] = [
  { under: 'components/ClickParts.tsx', constants: ['parts'], fields: ['label'] },
  { under: 'components/LimitChoices.tsx', fields: ['label'] },
  { under: 'components/ReadAsChoice.tsx', fields: ['label'] },
  { under: 'components/ShowingScreen.tsx', constants: ['deeds', 'places'] },
  { under: 'components/need-words.ts', constants: ['needStates'] },
  { under: 'components/options/CheckRow.tsx', constants: ['states', 'onDevice'] },
  { under: 'components/options/OptionsPage.tsx', constants: ['rooms', 'troubles'] },
  { under: 'components/options/PreferencesSection.tsx', fields: ['label'] },
  { under: 'components/options/say-rules.ts', constants: ['patternFaults'] },
  { under: 'components/panel/NoteForm.tsx', constants: ['troubles'] },
  { under: 'components/panel/UnreadPage.tsx', constants: ['because'] },
  { under: 'components/panel/say-here.ts', constants: ['hereStates'] },
  { under: 'components/plan-drawings.tsx', fields: ['label', 'says'] },
  { under: 'components/report/ComparePart.tsx', constants: ['kinds', 'figures', 'unknown'] },
  { under: 'components/report/EntriesPart.tsx', constants: ['whys'] },
  { under: 'components/report/ExportMenu.tsx', constants: ['forms'], fields: ['title', 'file', 'text'] },
  { under: 'components/report/FindingsPart.tsx', constants: ['severities', 'stateWords'] },
  { under: 'components/report/FixesPart.tsx', constants: ['orders'], fields: ['label'] },
  { under: 'components/report/PlaceGlyph.tsx', constants: ['placeWords'] },
  { under: 'components/report/WalkThroughsPart.tsx', constants: ['troubles'] },
  { under: 'components/report/WaysPart.tsx', constants: ['notShownWords'] },
  { under: 'components/report/looked-for-names.ts', constants: ['lookedForNames'] },
  { under: 'components/report/page-families.ts', constants: ['inStores', 'elsewhere'] },
  { under: 'components/report/rings/click-tally.ts', constants: ['tallyWords'] },
  { under: 'components/report/walk-throughs/WalkSetup.tsx', constants: ['devices'], fields: ['label'] },
  { under: 'components/trouble-words.ts', constants: ['waitingWords'] },
  { under: 'components/trouble-words.ts', fields: ['title', 'text'] },
  { under: 'components/unread-words.ts', constants: ['unreadWords'] },
  { under: 'components/welcome/WelcomePage.tsx', constants: ['wishes', 'pinning', 'never'] },
  { under: 'entrypoints/sidepanel/LiveReview.tsx', constants: ['says'] },
  { under: 'entrypoints/sidepanel/LiveReview.tsx', constants: ['says'], sense: 'counted from' },
  { under: 'lib/audit/facts/answers-fact.ts', constants: ['unread', 'reached'] },
  { under: 'lib/audit/facts/sampled.ts', constants: ['none', 'few'] },
  { under: 'lib/audit/goal-words.ts', constants: ['names'] },
  { under: 'lib/audit/goal-words.ts', constants: ['names'], sense: 'to' },
  { under: 'lib/graph/steps-of-press.ts', constants: ['closed'] },
  { under: 'lib/model/barrier.ts', constants: ['barrierWords'] },
  { under: 'lib/model/counting-words.ts', constants: ['clickRules', 'measureWords'] },
  { under: 'lib/model/counting-words.ts', constants: ['countingSources'] },
  { under: 'lib/model/driving-away-words.ts', constants: ['drivingAwayNames', 'ofMany', 'alone'] },
  { under: 'lib/model/example.ts', constants: ['exampleName'] },
  { under: 'lib/model/fix-words.ts', constants: ['effortWords'] },
  { under: 'lib/model/gesture.ts', constants: ['commands'], fields: ['description'] },
  { under: 'lib/model/gesture.ts', constants: ['menuTitles'] },
  { under: 'lib/model/goal-words.ts', constants: ['goalChoices'], fields: ['label'] },
  { under: 'lib/model/goal-words.ts', constants: ['goalWords'], fields: ['name'] },
  { under: 'lib/model/goal-words.ts', constants: ['goalWords'], fields: ['to'], sense: 'to' },
  { under: 'lib/model/kemp-questions.ts', fields: ['words', 'label'] },
  { under: 'lib/model/kemp-questions.ts', constants: ['howMuch', 'kempQuestions'], fields: ['words', 'label', 'said'] },
  { under: 'lib/model/kind-names.ts', constants: ['kindNames'] },
  { under: 'lib/model/page-sign.ts', constants: ['pageSigns'] },
  { under: 'lib/model/say-first-visit.ts', constants: ['names'] },
  { under: 'lib/model/say-walk-through.ts', constants: ['chances'] },
  { under: 'lib/model/visitor-parts.ts', constants: ['visitorParts'] },
  { under: 'lib/model/visitor-words.ts', constants: ['visitorWords'] },
  { under: 'lib/model/visitor.ts', constants: ['visitorIds'] },
  { under: 'lib/model/walk-errands.ts', constants: ['kindErrands', 'goalErrands'] },
  { under: 'lib/model/why-no-phone.ts', constants: ['why'] },
  { under: 'lib/score/counting-rows.ts', fields: ['unit'] },
  { under: 'lib/way/card.ts', constants: ['unnamed'], sense: 'a step' },
  { under: 'lib/way/say-step.ts', constants: ['sayCoverage', 'places'] },
  { under: 'wxt.config.ts', constants: ['manifestTexts'] },
];

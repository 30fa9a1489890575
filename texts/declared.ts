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
  { under: 'components/LimitChoices.tsx', fields: ['label'] },
  { under: 'components/ReadAsChoice.tsx', fields: ['label'] },
  { under: 'components/plan-drawings.tsx', fields: ['label', 'says'] },
  { under: 'lib/model/gesture.ts', constants: ['commands'], fields: ['description'] },
  { under: 'lib/model/gesture.ts', constants: ['menuTitles'] },
  { under: 'lib/model/goal-words.ts', constants: ['goalChoices'], fields: ['label'] },
  { under: 'lib/model/visitor-words.ts', constants: ['visitorWords'] },
  { under: 'lib/report/budget/click-lines.ts', constants: ['figureNames'] },
  { under: 'lib/report/clicks-text.ts', constants: ['guests'] },
  { under: 'lib/report/compare/comparability.ts', constants: ['settingNames', 'sessionNames'] },
  { under: 'lib/report/comparison-text.ts', constants: ['figures', 'states', 'kinds'] },
  { under: 'lib/report/entries-text.ts', constants: ['whys'] },
  { under: 'lib/report/fixes-text.ts', constants: ['heads'] },
  { under: 'lib/report/html/needs-part.ts', constants: ['states'] },
  { under: 'lib/report/html/session-part.ts', constants: ['answers', 'settingNames'] },
  { under: 'lib/report/html/unread-part.ts', constants: ['because'] },
  { under: 'lib/report/html/ways-part.ts', constants: ['hows', 'places', 'acts'] },
  { under: 'lib/report/part-names.ts', constants: ['partNames'] },
  { under: 'lib/report/say-ids.ts', constants: ['places'], sense: 'a place' },
  { under: 'lib/report/say-ids.ts', constants: ['severities'], sense: 'a severity' },
  { under: 'lib/report/say-ids.ts', constants: ['siteKinds'], sense: 'a kind of site' },
  { under: 'lib/report/to-csv.ts', constants: ['pageColumns', 'journeyColumns', 'findingColumns'], sense: 'a column' },
  { under: 'lib/report/to-html.ts', fields: ['title', 'intro'] },
  { under: 'lib/report/unread-reason.ts', constants: ['reasons'], sense: 'a reason' },
  { under: 'lib/report/walk-rows.ts', constants: ['walkColumns', 'walkCaveat'] },
  { under: 'lib/report/ways-text.ts', constants: ['names'] },
  { under: 'wxt.config.ts', constants: ['manifestTexts'] },
];

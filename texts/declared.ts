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
  { under: 'lib/audit/goal-words.ts', constants: ['names'], sense: 'to' },
  { under: 'lib/catalog/findings/', fields: ['why'] },
  { under: 'lib/catalog/findings/buried-help.ts', fields: ['name'] },
  { under: 'lib/catalog/findings/nameless-steps.ts', constants: ['inPlaces'] },
  { under: 'lib/catalog/findings/unlinked-pages.ts', fields: ['name'] },
  { under: 'lib/catalog/fixes/easier-to-press.ts', constants: ['orders'] },
  { under: 'lib/catalog/other-pages/', fields: ['label'] },
  { under: 'lib/catalog/page-kinds/', fields: ['label'] },
  { under: 'lib/catalog/visitors/', fields: ['label', 'missing'] },
  { under: 'lib/model/gesture.ts', constants: ['commands'], fields: ['description'] },
  { under: 'lib/model/gesture.ts', constants: ['menuTitles'] },
  { under: 'lib/model/goal-words.ts', constants: ['goalChoices'], fields: ['label'] },
  { under: 'lib/model/visitor-words.ts', constants: ['visitorWords'] },
  { under: 'wxt.config.ts', constants: ['manifestTexts'] },
];

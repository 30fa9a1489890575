import { PutsOffPart } from '@/components/report/PutsOffPart.tsx';
import { WalkThroughsPart } from '@/components/report/WalkThroughsPart.tsx';
import '@/components/walk-through/AskingPage.css';
import { QuestionForm } from '@/components/walk-through/QuestionForm.tsx';
import { TaskSheet } from '@/components/walk-through/TaskSheet.tsx';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import { walked } from '@/tests/fakes/walk-throughs.ts';
import type { Part } from './parts.tsx';
import { reportAudit } from './report-audit.ts';
import { SpecimenStrip } from './SpecimenStrip.tsx';

const nothing = (): void => undefined;
const deeds = {
  onRecord: nothing,
  onGoOn: nothing,
  onEnd: nothing,
  onSave: nothing,
  onRemove: nothing,
  onUndo: nothing,
  onImport: nothing,
};
const plain = { audit: reportAudit, trouble: null, canUndo: false, imported: null, hasEnded: true, ...deeds };

const gaveUp: KeptWalkThrough = {
  ...walked,
  id: 'walk-2',
  person: '',
  visitor: 'informed',
  task: { words: 'Put something in the cart, and go and look at it there', need: 'cart', pages: ['https://shop.test/cart'] },
  device: 'phone',
  fewest: { clicks: 5, pages: null, steps: [], chance: null },
  state: 'gave-up',
  events: walked.events.slice(0, 6),
  answers: { asked: { irritating: { is: 'yes', comment: 'A window kept opening' }, confusing: { is: 'yes', comment: '' } }, stopped: '' },
};
const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
const long: KeptWalkThrough = {
  ...walked,
  id: 'walk-3',
  person: longest.slice(0, 80),
  visitor: 'doubtful',
  task: { ...walked.task, words: longest },
  answers: { asked: { irritating: { is: 'yes', comment: longest } }, stopped: longest },
};
const interrupted: KeptWalkThrough = { ...walked, id: 'walk-4', state: 'interrupted', answers: null };

/** People who walk the site, from set-up to table; the pages that they see themselves; and the strip. */
export const walkThroughParts: readonly Part[] = [
  { name: 'walks-none', element: <WalkThroughsPart {...plain} walks={[]} /> },
  { name: 'walks-early', element: <WalkThroughsPart {...plain} walks={[]} hasEnded={false} /> },
  { name: 'walks-table', element: <WalkThroughsPart {...plain} walks={[walked, gaveUp]} />, press: '.fold > summary' },
  { name: 'walks-long', element: <WalkThroughsPart {...plain} walks={[long, walked]} />, press: '.fold > summary' },
  {
    name: 'walks-interrupted',
    element: <WalkThroughsPart {...plain} walks={[interrupted, { ...interrupted, id: 'b', state: 'walking' }]} canUndo />,
  },
  {
    name: 'walks-trouble',
    element: (
      <WalkThroughsPart
        {...plain}
        walks={[]}
        trouble="needs-permission"
        imported={{ file: 'other.json', fault: { fault: 'other-site' } }}
      />
    ),
  },
  { name: 'walks-said', element: <PutsOffPart audit={reportAudit} walks={[walked, gaveUp]} /> },
  {
    name: 'walks-questions',
    element: <QuestionForm answers={walked.answers} onAnswer={nothing} onDone={nothing} />,
  },
  {
    name: 'walks-sheet',
    element: <TaskSheet visitor="doubtful" task="Find out what people say who have been here before you" onPrint={nothing} />,
  },
  { name: 'walks-strip', element: <SpecimenStrip task="Find out what delivery costs" /> },
  { name: 'walks-strip-long', element: <SpecimenStrip task={longest} device="phone" /> },
];

import { mountSurface } from '@/components/mount-surface.tsx';
import { browserTexts } from '@/lib/adapters/browser-texts.ts';
import { AskingPage } from '@/components/walk-through/AskingPage.tsx';
import { TaskSheet } from '@/components/walk-through/TaskSheet.tsx';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieWalkThroughs } from '@/lib/adapters/dexie-walk-throughs.ts';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import { say } from '@/lib/model/say.ts';
import { visitorIds, type VisitorId } from '@/lib/model/visitor.ts';
import { Afterwards } from './Afterwards.tsx';

// `?id=`: what is asked after a walk-through. `?visitor=&task=`: the sheet that is printed before one.
const { show, closed } = mountSurface(browserTexts(), () => say`Walk-through: Floorwalker`);
const asked = new URLSearchParams(location.search);
const id = asked.get('id');
const visitor = visitorIds.find((one) => one === asked.get('visitor'));
if (id !== null) {
  const shelf = createDexieWalkThroughs(openDatabase());
  shelf.follow(
    id,
    (walk: KeptWalkThrough | null) => show(<Afterwards walk={walk} onAnswer={(answers) => void shelf.change(id, { answers })} />),
    closed,
  );
} else if (visitor) {
  showSheet(visitor);
} else {
  showNothing();
}

function showSheet(part: VisitorId): void {
  document.title = say`Task sheet: Floorwalker`;
  show(
    <AskingPage title={say`Thank you for helping`} lead="">
      <TaskSheet visitor={part} task={asked.get('task') ?? ''} onPrint={() => print()} />
    </AskingPage>,
  );
}

function showNothing(): void {
  show(
    <AskingPage title={say`Nothing to do here`} lead={say`This page belongs to a walk-through. Close it, and begin one in a report.`} />,
  );
}

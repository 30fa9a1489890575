import { said, say } from './say.ts';
import { visitorWords } from './visitor-words.ts';
import type { VisitorId } from './visitor.ts';
import type { WalkThroughFigures } from './walk-through-figures.ts';
import type { WalkThrough } from './walk-through-schema.ts';

/** Who walked, as whom, for what: "SK as Doubtful: Find out what delivery costs". */
export function sayCalled({ person, visitor, task }: Pick<WalkThrough, 'person' | 'visitor' | 'task'>): string {
  return say`${sayPerson(person)} as ${said(visitorWords[visitor].name)}: ${task.words}`;
}

/** Also of a person who gave no name. */
export function sayPerson(person: string): string {
  return person === '' ? say`Somebody` : person;
}

/** How it ended: the person says when it is done, and whether that was there is told beside. */
export function sayEnd({ state, task }: Pick<WalkThrough, 'state' | 'task'>, { wasThere }: Pick<WalkThroughFigures, 'wasThere'>): string {
  switch (state) {
    case 'finished':
      return wasThere || task.pages.length === 0 ? said('found', { sense: 'of a walk-through' }) : say`finished, goal page not seen`;
    case 'gave-up':
      return wasThere ? say`gave up, though there` : say`gave up`;
    case 'walking':
      return said('goes on', { sense: 'of a walk-through' });
    case 'interrupted':
      return said('interrupted', { sense: 'of a walk-through' });
  }
}

const chances: Readonly<Record<VisitorId, string>> = {
  informed: 'Of 100 imagined visitors (informed) {0} arrive, between {1} and {2}.',
  questioning: 'Of 100 imagined visitors (questioning) {0} arrive, between {1} and {2}.',
  doubtful: 'Of 100 imagined visitors (doubtful) {0} arrive, between {1} and {2}.',
  uninformed: 'Of 100 imagined visitors (uninformed) {0} arrive, between {1} and {2}.',
};

const percent = (share: number): number => Math.round(share * 100);

/** The chance that the imagined visitor had, which is no forecast for people; empty where none was worked out. */
export function sayChance({ visitor, fewest: { chance } }: Pick<WalkThrough, 'visitor' | 'fewest'>): string {
  if (!chance) return '';
  return said(chances[visitor], { holes: [percent(chance.point), percent(chance.low), percent(chance.high)] });
}

import { visitorWords } from './visitor-words.ts';
import type { WalkThroughFigures } from './walk-through-figures.ts';
import type { WalkThrough } from './walk-through-schema.ts';

/** Who walked, as whom, for what: "SK as Doubtful: Find out what delivery costs". */
export function sayCalled({ person, visitor, task }: Pick<WalkThrough, 'person' | 'visitor' | 'task'>): string {
  return `${sayPerson(person)} as ${visitorWords[visitor].name}: ${task.words}`;
}

/** Also of a person who gave no name. */
export function sayPerson(person: string): string {
  return person === '' ? 'Somebody' : person;
}

/** How it ended: the person says when it is done, and whether that was there is told beside. */
export function sayEnd({ state, task }: Pick<WalkThrough, 'state' | 'task'>, { wasThere }: Pick<WalkThroughFigures, 'wasThere'>): string {
  switch (state) {
    case 'finished':
      return wasThere || task.pages.length === 0 ? 'found' : 'finished, goal page not seen';
    case 'gave-up':
      return wasThere ? 'gave up, though there' : 'gave up';
    case 'walking':
      return 'goes on';
    case 'interrupted':
      return 'interrupted';
  }
}

const percent = (share: number): number => Math.round(share * 100);

/** The chance that the imagined visitor had, which is no forecast for people; empty where none was worked out. */
export function sayChance({ visitor, fewest: { chance } }: Pick<WalkThrough, 'visitor' | 'fewest'>): string {
  if (!chance) return '';
  const band = `between ${percent(chance.low)} and ${percent(chance.high)}`;
  return `Of 100 imagined visitors (${visitorWords[visitor].name.toLowerCase()}) ${percent(chance.point)} arrive, ${band}.`;
}

import { visitorWords } from '@/lib/model/visitor-words.ts';
import type { WalkThrough } from '@/lib/model/walk-through-schema.ts';

/** Who walked, as whom, for what: "SK as Doubtful: Find out what delivery costs". */
export function sayCalled({ person, visitor, task }: Pick<WalkThrough, 'person' | 'visitor' | 'task'>): string {
  return `${sayPerson(person)} as ${visitorWords[visitor].name}: ${task.words}`;
}

/** Of a person who gave no name. */
export function sayPerson(person: string): string {
  return person === '' ? 'Somebody' : person;
}

import { budgetSchema, type Budget } from '../model/budget-schema.ts';
import { Complaint } from './complaint.ts';
import { readJson } from './read-json.ts';

/** The budget in a file. A Complaint names the file, the place in it, what is wrong there, and what to do. */
export async function readBudget(file: string): Promise<Budget> {
  const { success, data, error } = budgetSchema.safeParse(await readJson(file, 'budget'));
  if (success) return data;
  const places = error.issues.map(
    ({ path, message }) => `  ${path.length === 0 ? 'at the top' : path.map(sayStep).join('').replace(/^\./, '')}: ${message}`,
  );
  throw new Complaint(
    `The budget in ${file} is not one that can be read:\n${places.join('\n')}\n` +
      'What may stand there is in public/floorwalker-budget.schema.json; an example is tests/stores/budgets/teashop.json.',
  );
}

const sayStep = (step: PropertyKey): string => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`);

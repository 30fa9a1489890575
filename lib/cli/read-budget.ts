import { budgetSchema, type Budget } from '../model/budget-schema.ts';
import { say } from '../model/say.ts';
import { Complaint } from './complaint.ts';
import { readJson } from './read-json.ts';

/** The budget in a file. A Complaint names the file, the place in it, what is wrong there, and what to do. */
export async function readBudget(file: string): Promise<Budget> {
  const { success, data, error } = budgetSchema.safeParse(await readJson(file, 'budget'));
  if (success) return data;
  const places = error.issues.map(
    ({ path, message }) => `  ${path.length === 0 ? say`at the top` : path.map(sayStep).join('').replace(/^\./, '')}: ${message}`,
  );
  throw new Complaint(
    [
      say`The budget in ${file} is not one that can be read:`,
      ...places,
      say`What may stand there is in public/floorwalker-budget.schema.json; an example is tests/stores/budgets/teashop.json.`,
    ].join('\n'),
  );
}

const sayStep = (step: PropertyKey): string => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`);

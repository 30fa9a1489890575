import { Complaint } from './complaint.ts';

/** Ends with an error: a Complaint as its one sentence and exit code, a bug with its stack and 1. */
export function exitWith(error: unknown): void {
  if (error instanceof Complaint) {
    console.error(error.message);
    process.exitCode = error.exitCode;
    return;
  }
  console.error(error);
  process.exitCode = 1;
}

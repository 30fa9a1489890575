import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is truthy. Rejects, naming what it waited for, after `limitMs`. */
export async function until<T>(what: string, ask: () => Promise<T>, limitMs = 45_000): Promise<NonNullable<T>> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain for ${what}.`);
    await pause(50);
  }
}

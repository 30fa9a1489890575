import { setTimeout as pause } from 'node:timers/promises';

/** A page that is exchanged for another one beneath a question may never answer it. */
const answerMs = 15_000;

/** Asks again and again until the answer is truthy, also where one never comes. Rejects, naming what it waited for, after `limitMs`. */
export async function until<T>(what: string, ask: () => Promise<T>, limitMs = 45_000): Promise<NonNullable<T>> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await inTime(ask());
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain for ${what}.`);
    await pause(50);
  }
}

/** The answer, or undefined if none comes in time; what goes wrong later concerns nobody. */
async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  asked.catch(() => undefined);
  const over = new AbortController();
  try {
    return await Promise.race([asked, pause(answerMs, undefined, { signal: over.signal }).catch(() => undefined)]);
  } finally {
    over.abort();
  }
}

/** How far choosing may run ahead of what is known: choice n knows exactly the answers of choices up to n - 8. */
export const lookAhead = 8;

/**
 * Lets several requests run at once and hands their answers out in the order of asking, so that what is chosen next never
 * depends on which answer happened to be faster.
 */
export interface Admissions<T> {
  /** Choices made so far. */
  readonly chosen: number;
  /** Answers not handed out yet. */
  readonly pending: number;
  /** Begins a request as soon as fewer than `atOnce` run; `release` makes room for the next before the answer is worked out. */
  choose(ask: (release: () => void) => Promise<T>): void;
  /** Exactly the answers that the next choice must know and that were not handed out before. */
  due(): Promise<readonly T[]>;
  /** The next answer in order, for when nothing is left to choose. */
  nextInOrder(): Promise<T>;
}

export function admissions<T>(atOnce: number): Admissions<T> {
  const answers: Promise<T>[] = [];
  const queue: (() => void)[] = [];
  let running = 0;
  let handedOut = 0;
  const next = async (): Promise<T> => {
    const answer = answers[handedOut];
    if (!answer) throw new Error('nothing was chosen that is not handed out');
    const value = await answer;
    handedOut += 1;
    return value;
  };
  const begin = () => {
    while (running < atOnce && queue.length > 0) {
      running += 1;
      queue.shift()?.();
    }
  };
  return {
    get chosen() {
      return answers.length;
    },
    get pending() {
      return answers.length - handedOut;
    },
    choose(ask) {
      let holds = true;
      const release = () => {
        if (!holds) return;
        holds = false;
        running -= 1;
        begin();
      };
      const answer = new Promise<void>((go) => queue.push(go)).then(() => ask(release)).finally(release);
      answer.catch(() => undefined);
      answers.push(answer);
      begin();
    },
    async due() {
      const due: T[] = [];
      while (handedOut <= answers.length - lookAhead) due.push(await next());
      return due;
    },
    nextInOrder: next,
  };
}

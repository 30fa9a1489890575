/** Holds up whoever comes while it is closed. */
export interface Gate {
  /** Resolves at once, or when the gate opens. */
  pass(): Promise<void>;
  close(): void;
  open(): void;
}

export function createGate(): Gate {
  let opened: PromiseWithResolvers<void> | null = null;
  return {
    pass: () => opened?.promise ?? Promise.resolve(),
    close() {
      opened ??= Promise.withResolvers<void>();
    },
    open() {
      opened?.resolve();
      opened = null;
    },
  };
}

import type { Connection } from '@/lib/ports/connection.ts';

/** A connection that a test cuts and mends. */
export interface FakeConnection extends Connection {
  turn(state: 'on' | 'off'): void;
}

export function fakeConnection(): FakeConnection {
  let online = true;
  const listeners = new Set<() => void>();
  return {
    isOnline: () => online,
    watch(onChange, signal) {
      listeners.add(onChange);
      signal.addEventListener('abort', () => listeners.delete(onChange), { once: true });
    },
    turn(state) {
      online = state === 'on';
      for (const tell of Array.from(listeners)) tell();
    },
  };
}

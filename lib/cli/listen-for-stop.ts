/** Aborted at the first Ctrl+C, so that what was read is still scored and printed; the second one ends the process at once. */
export function listenForStop(): AbortSignal {
  const enough = new AbortController();
  process.on('SIGINT', () => {
    if (enough.signal.aborted) process.exit(130);
    process.stderr.write('\nStopping; what was read is scored. Ctrl+C again ends at once.\n');
    enough.abort();
  });
  return enough.signal;
}

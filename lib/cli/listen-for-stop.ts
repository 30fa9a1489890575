/**
 * Aborted at the first Ctrl+C, so that what was read is still scored and printed; the second one, or being told to end, ends the
 * process at once, and with it its browser and its profile.
 */
export function listenForStop(): AbortSignal {
  const enough = new AbortController();
  process.on('SIGINT', () => {
    if (enough.signal.aborted) process.exit(130);
    process.stderr.write('\nStopping; what was read is scored. Ctrl+C again ends at once.\n');
    enough.abort();
  });
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(143));
  return enough.signal;
}

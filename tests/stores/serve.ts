/** Serves one store until stopped: `node tests/stores/serve.ts teashop --port 4500 --latency 50`. */
import { parseArgs } from 'node:util';
import { sites, startStore } from './start-store.ts';
import type { StoreName } from './start-store.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4500' }, latency: { type: 'string', default: '0' } },
});
const name = positionals[0] ?? 'teashop';

if (isStoreName(name)) {
  const store = await startStore(name, {
    port: Number(values.port),
    latencyMs: Number(values.latency),
    keepsProcess: true,
  });
  console.log(`${store.origin}/ (counters: ${store.loopbackOrigin}/__counters; Ctrl+C stops)`);
} else {
  console.error(`There is no store "${name}": ${Object.keys(sites).join(', ')}.`);
  process.exitCode = 1;
}

function isStoreName(text: string): text is StoreName {
  return Object.hasOwn(sites, text);
}

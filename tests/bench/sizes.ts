// npm run sizes: fails when what a person waits for has grown too big.
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { builtSizes } from './built-sizes.ts';

for (const { what, bytes, gzipped, limit } of await builtSizes(await buildExtension('chrome-mv3'))) {
  const isTooBig = gzipped > limit;
  console.log(`${what}: ${bytes} bytes, ${gzipped} gzipped, ${isTooBig ? 'MORE than' : 'of'} ${limit}`);
  if (isTooBig) process.exitCode = 1;
}

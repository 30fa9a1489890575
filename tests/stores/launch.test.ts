import { afterAll, expect, test } from 'vitest';
import { planted } from './launch/planted.ts';
import { startStore } from './start-store.ts';

const staging = await startStore('staging');
const launched = await startStore('launched');
afterAll(async () => {
  await staging.close();
  await launched.close();
});

const read = async (origin: string, path: string) => (await fetch(`${origin}${path}`)).text();

test.each(planted.map((one) => [one.line, one.path, one.is, one.was] as const))(
  '%s is planted on %s of the staging twin, and not on the clean one',
  async (_, path, is, was) => {
    const page = path === '*' ? '/shop' : path;
    if (is !== '') expect(await read(staging.loopbackOrigin, page)).toContain(is.replace(was, ''));
    else expect(await read(staging.loopbackOrigin, page)).not.toContain(was);
    if (is !== '') expect(await read(launched.loopbackOrigin, page)).not.toContain(is);
  },
);

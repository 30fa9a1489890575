import { expect, test } from 'vitest';
import { forbidsFrames } from '@/lib/adapters/forbids-frames.ts';

const csp = 'content-security-policy';

test.each([
  [{}, false],
  [{ 'x-frame-options': 'DENY' }, true],
  [{ 'x-frame-options': 'SAMEORIGIN' }, false],
  [{ [csp]: "default-src 'self'; frame-ancestors 'none'" }, true],
  [{ [csp]: "frame-ancestors 'self'", 'x-frame-options': 'deny' }, false],
  [{ [csp]: 'sandbox allow-scripts' }, true],
  [{ [csp]: 'sandbox allow-scripts allow-same-origin' }, false],
  [{ [csp]: "script-src 'none'" }, false],
] as const)('%o: %s', (headers, forbids) => {
  expect(forbidsFrames(new Headers(headers as Record<string, string>))).toBe(forbids);
});

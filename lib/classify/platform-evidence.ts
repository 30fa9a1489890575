import type { PageFacts } from '../model/page.ts';
import type { Platform } from '../model/platform.ts';
import { say } from '../model/say.ts';
import type { Evidence } from './weigh-kind.ts';

/** A class of the body is the system's own word; an address can be chosen by the shop. Log-odds. */
const byBody = 4;
const byAddress = 3;

/** What the shop system's own marks and addresses make of a page. */
export function platformEvidence(page: Pick<PageFacts, 'bodyMarks'>, platform: Platform | null, address: string): Evidence['platform'] {
  if (!platform) return null;
  const body = platform.bodies.find(({ mark }) => page.bodyMarks.some((one) => mark.test(one)));
  if (body) return { kind: body.kind, why: say`${platform.label} marks it as such`, weight: byBody };
  const place = platform.addresses.find(({ pattern }) => pattern.test(address));
  return place ? { kind: place.kind, why: say`${platform.label} keeps such pages at this address`, weight: byAddress } : null;
}

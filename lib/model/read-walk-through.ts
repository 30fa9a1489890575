import { z } from 'zod';
import { isSameOrigin } from './address.ts';
import { archiveFormat } from './saved-archive.ts';
import { say } from './say.ts';
import { walkThroughSchema, type WalkThrough } from './walk-through-schema.ts';

/** One walk-through in a file. */
const fileSchema = z.object({
  format: z.literal('floorwalker-walk-through'),
  version: z.literal(1),
  walkThrough: walkThroughSchema,
});

const { format, version } = { format: 'floorwalker-walk-through', version: 1 } as const;

/** Why a file was not taken in. `at`: where in it. */
export type WalkThroughFault =
  | { readonly fault: 'too-large'; readonly bytes: number }
  | { readonly fault: 'not-json' | 'other-format' | 'already-there' | 'other-site' }
  | { readonly fault: 'newer'; readonly version: number }
  | { readonly fault: 'broken'; readonly at: string; readonly says: string };

/** Larger files are not read, in bytes: the longest walk-through takes some 6 MB. */
export const largestWalkThrough = 12_000_000;

/** One walk-through as the text of a file. Ends with a line break. */
export function writeWalkThrough(walk: WalkThrough): string {
  return `${JSON.stringify({ format, version, walkThrough: walkThroughSchema.parse(walk) }, null, 2)}\n`;
}

/** Reads what came from a file: nothing of it is believed before it has the exact shape, and is of this site; null: of any. One that was not at its end is taken as interrupted. */
export function readWalkThrough(
  text: string,
  origin: string | null,
): { readonly walk: WalkThrough } | { readonly fault: WalkThroughFault } {
  const json = parsed(text);
  if (json === undefined) return { fault: { fault: 'not-json' } };
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== format)
    return { fault: { fault: 'other-format' } };
  if ('version' in json && typeof json.version === 'number' && json.version > version)
    return { fault: { fault: 'newer', version: json.version } };
  const { success, data, error } = fileSchema.safeParse(json);
  if (!success) return { fault: brokenAt(error) };
  const walk = data.walkThrough;
  if (origin !== null && walk.origin !== origin) return { fault: { fault: 'other-site' } };
  const stray = strayEvent(walk);
  if (stray !== null) return { fault: { fault: 'broken', at: `walkThrough.events.${stray}`, says: say`expected a page of its site` } };
  return { walk: stopped(walk) };
}

/** Those in a file with everything (see saved-archive.ts). What is damaged is left out. */
export function readSavedWalkThroughs(text: string): readonly WalkThrough[] {
  const json = parsed(text);
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== archiveFormat) return [];
  if (!('walkThroughs' in json) || !Array.isArray(json.walkThroughs)) return [];
  const read = json.walkThroughs.flatMap((one: unknown) => walkThroughSchema.safeParse(one).data ?? []);
  return soundWalkThroughs(read);
}

/** Of those that came in a file, the ones that can be kept here. */
export function soundWalkThroughs(walks: readonly WalkThrough[]): readonly WalkThrough[] {
  return walks.filter((walk) => strayEvent(walk) === null).map(stopped);
}

/** The place of the first event on a page of another site, which is never looked at; or null. */
function strayEvent({ events, origin }: WalkThrough): number | null {
  const at = events.findIndex((event) => {
    const page = event.kind === 'clicked' ? event.step.page : 'url' in event ? event.url : null;
    return page !== null && !isSameOrigin(page, origin);
  });
  return at === -1 ? null : at;
}

/** Nobody walks in a file. */
function stopped(walk: WalkThrough): WalkThrough {
  return walk.state === 'walking' ? { ...walk, state: 'interrupted' } : walk;
}

function brokenAt({ issues: [first] }: z.ZodError): WalkThroughFault {
  const at = (first?.path ?? []).map(String).join('.').slice(0, 200);
  return { fault: 'broken', at, says: (first?.message ?? '').replace(/^Invalid \w+: /, '').slice(0, 200) };
}

function parsed(text: string): unknown {
  try {
    // A mark of the byte order is none of JSON's.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

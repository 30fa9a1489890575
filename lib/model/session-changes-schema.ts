import { z } from 'zod';
import { longestSessionName, mostSessionChanges, type SessionChanges } from './session-changes.ts';

const names = z.array(z.string().max(longestSessionName)).max(mostSessionChanges).readonly();

/** What comes out of somebody else's page about what changed in the visitor's session. */
export const sessionChangesSchema = z.object({ cookies: names, storage: names, databases: names }) satisfies z.ZodType<SessionChanges>;

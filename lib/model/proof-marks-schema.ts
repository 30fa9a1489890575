import { z } from 'zod';
import type { ProofMarks } from './proof-marks.ts';

const seal = z
  .object({
    seal: z.string().max(60),
    how: z.enum(['picture', 'frame', 'widget']),
    words: z.string().max(400),
    selector: z.string().max(4_000),
    place: z.enum(['header', 'menu', 'hero', 'main', 'aside', 'footer', 'breadcrumb']),
  })
  .readonly();

/** The shape and the size that marks of proof must have, since they come out of somebody else's page. */
export const proofMarksSchema = z
  .object({
    seals: z.array(seal).max(100).readonly(),
    verified: z.number().int().min(0).max(100_000),
    zoom: z.boolean(),
    turn: z.boolean(),
  })
  .readonly() satisfies z.ZodType<ProofMarks>;

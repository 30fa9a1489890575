import { z } from 'zod';
import { stepSchema } from './step-schema.ts';

const steps = z.array(stepSchema).nullable();

/** Where one passes who buys, as in the parts of click figures: the quickest way to each; null where none was found. */
const ways = z.object({ catalog: steps, product: steps, inCart: steps, cart: steps, checkout: steps });

/** A device is null where nothing was laid out for it. */
export const stationsSchema = z.object({ desktop: ways, phone: ways.nullable() });

export type Stations = z.infer<typeof stationsSchema>;
export type StationWays = z.infer<typeof ways>;

/** Kemp's questions to a site that may be driving people away, in his order. */
const drivingAwayIds = [
  'irritating',
  'hard-to-navigate',
  'ugly-or-offensive',
  'confusing',
  'too-many-clicks',
  'too-much',
  'too-little',
] as const;

export type DrivingAwayId = (typeof drivingAwayIds)[number];

import type { VisitorId } from './visitor.ts';

/** The part that a person is given, said to that person. Source: Kemp's four leads, hot to cold. */
export const visitorParts: Readonly<Record<VisitorId, string>> = {
  informed: 'You know what this site offers, and you have decided. You want it done quickly.',
  questioning: 'You like what you have heard of this site, but you have questions. You decide once they are answered.',
  doubtful: 'You know what this site offers, and you are not sure that you can believe it. You look for proof.',
  uninformed: 'You have just come across this site and know nothing about what it offers. You have a few minutes, and you are curious.',
};

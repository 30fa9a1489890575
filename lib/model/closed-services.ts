/** A service of others that was closed for good, and what its owner's page does now. */
export interface ClosedService {
  readonly is: RegExp;
  /** What it was and since when it is closed. */
  readonly name: string;
  /** What to do with the link. */
  readonly todo: string;
}

/**
 * What many sites link to and that was closed for good. Sources: Regulation (EU) 2024/3228, by which the Union's platform for settling
 * disputes online ended on 20 July 2025, and with it the duty to link to it; Google's notice on Google+ (2 April 2019).
 */
export const closedServices: readonly ClosedService[] = [
  {
    is: /^https?:\/\/(?:(?:www\.)?ec\.europa\.eu\/(?:consumers\/)?odr|webgate\.ec\.europa\.eu\/odr)(?:[/?#]|$)/,
    name: 'The European platform for settling disputes online was closed on 20 July 2025.',
    todo: 'Delete the paragraph that leads there: nobody need link to it any more.',
  },
  {
    is: /^https?:\/\/plus\.google\.com(?:[/?#]|$)/,
    name: 'Google+ was closed on 2 April 2019.',
    todo: 'Take the link away.',
  },
];

export const isClosed = (address: string): boolean => closedServices.some(({ is }) => is.test(address));

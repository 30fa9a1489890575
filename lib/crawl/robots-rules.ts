import robotsParser from 'robots-parser';

/** The product token a robots.txt can address us by. */
export const robotsName = 'Floorwalker';

/** Tells whether robots.txt closes an address. A site without one closes nothing. */
export function robotsRules(origin: string, text: string | null): (address: string) => boolean {
  if (text === null) return () => false;
  const robots = robotsParser(`${origin}/robots.txt`, text);
  return (address) => robots.isDisallowed(address, robotsName) ?? false;
}

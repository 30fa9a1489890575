import type { Journey } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import type { RingAudit } from './ring-page.ts';

/** A page on the way to the goal, and the clicks made when it is reached. */
export interface WayStop {
  readonly url: string;
  readonly clicks: number;
}

/** The way to the first goal on a device, the start left out; null where none was found. */
export function goalJourney({ goals, journeys }: RingAudit, device: Device): Journey | null {
  const kinds = goals.map(({ kind }) => kind as string);
  const ways = journeys.filter((journey) => journey.device === device && kinds.includes(journey.need));
  return ways.find(({ need }) => need === kinds[0]) ?? ways[0] ?? null;
}

/** Its pages in the order they are met, each once; presses that stay on a page count towards the next. */
export function wayStops({ from, to, steps }: Journey): readonly WayStop[] {
  const met = new Set([from]);
  const stops: WayStop[] = [];
  const reach = (url: string, clicks: number): void => {
    if (url === '' || met.has(url)) return;
    met.add(url);
    stops.push({ url, clicks });
  };
  steps.forEach(({ page }, index) => reach(page, index));
  reach(to, steps.length);
  return stops;
}

import { say } from '@/lib/model/say.ts';
import { pathOf } from '@/lib/model/path-of.ts';

/** A page in a word where no more is known of it: Home, or its path. */
export function placeName(url: string): string {
  const path = pathOf(url);
  return path === '/' ? say`Home` : path;
}

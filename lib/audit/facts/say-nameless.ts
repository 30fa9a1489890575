import { inPlaces } from '../../model/in-place.ts';
import type { Control, Link } from '../../model/page.ts';
import { pathOf } from '../../model/path-of.ts';
import { pictureFile } from '../../model/picture-file.ts';
import { said, say } from '../../model/say.ts';

/**
 * What has no name, so that its owner finds it: what it is, where it stands, and where it leads or which picture it shows. `on`: the page it
 * stands on; what leads away from its host is told with the other.
 */
export function sayNameless(thing: Pick<Control | Link, 'icon' | 'place'> & { readonly to?: string }, on: string): string {
  const { icon = '', to } = thing;
  const place = said(inPlaces[thing.place]);
  if (to !== undefined) return say`a link without a name to ${addressFrom(on, to)}, ${place}`;
  return pictureFile.test(icon) ? say`a button with the picture ${icon}, ${place}` : say`a button without a name, ${place}`;
}

function addressFrom(on: string, to: string): string {
  const host = URL.canParse(to) ? new URL(to).host : '';
  return (URL.canParse(on) && new URL(on).host === host ? '' : host) + pathOf(to);
}

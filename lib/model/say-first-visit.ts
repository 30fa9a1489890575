import type { FirstVisit } from './first-impression-schema.ts';
import { said, say } from './say.ts';

const names: { readonly [K in FirstVisit['windows'][number]['kind']]: string } = {
  cookies: 'a cookie window',
  age: 'an age gate',
  country: 'a country chooser',
};

/** What a first visit costs beside the clicks: one line, two where the devices differ, none where nothing stands before the page or that is not known. */
export function sayFirstVisit(firstVisit: FirstVisit | undefined): readonly string[] {
  if (!firstVisit) return [];
  const sayOn = (device: 'desktop' | 'phone') => {
    const count = firstVisit.clicks[device] ?? 0;
    const kinds = firstVisit.windows.filter((window) => window.device === device).map(({ kind }) => said(names[kind]));
    return count === 0 ? '' : say`+${count} on a first visit: ${kinds.join(', ')}`;
  };
  const [desktop, phone] = [sayOn('desktop'), sayOn('phone')];
  if (desktop === phone || firstVisit.clicks.phone === null) return desktop === '' ? [] : [desktop];
  if (firstVisit.clicks.desktop === null) return phone === '' ? [] : [phone];
  return [desktop === '' ? '' : say`Desktop ${desktop}`, phone === '' ? '' : say`Phone ${phone}`].filter((line) => line !== '');
}

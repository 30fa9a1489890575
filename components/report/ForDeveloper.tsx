import { say } from '@/lib/model/say.ts';
import { Fold } from '../Fold.tsx';
import { placeName } from '../place-name.ts';

interface ForDeveloperProps {
  readonly places: readonly { readonly url: string; readonly selector: string | null }[];
}

/** Where in the code of the pages something stands, for who builds them: nobody else need see it. Nothing where none is known. */
export function ForDeveloper({ places }: ForDeveloperProps) {
  const known = places.filter(({ selector }) => selector !== null && selector !== '');
  if (known.length === 0) return null;
  return (
    <Fold title={say`For your developer`}>
      <ul className="findings__where">
        {known.map(({ url, selector }, index) => (
          <li key={`${index} ${url}`}>
            <span dir="auto">{placeName(url)}</span>
            <code>{selector}</code>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

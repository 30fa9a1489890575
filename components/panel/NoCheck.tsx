import { said } from '@/lib/model/say.ts';
import { Foot } from '../Foot.tsx';
import { hostOf } from '../host-of.ts';
import { Notice } from '../Notice.tsx';

interface NoCheckProps {
  readonly origin: string;
  /** An earlier check is kept but has nothing that can be shown. */
  readonly isLost: boolean;
  readonly onCheck: () => void;
}

const says = {
  title: 'This site was not checked yet.',
  lost: 'The last check of this site cannot be shown any more.',
  text: 'Floorwalker reads its pages with plain GETs, four at once, and changes nothing on it. Limits and goal are set in the popup.',
  check: 'Check this site',
};

/** Nothing is known of the site in front. */
export function NoCheck({ origin, isLost, onCheck }: NoCheckProps) {
  return (
    <Notice plan="room" site={hostOf(origin)} title={isLost ? said(says.lost) : said(says.title)} text={said(says.text)}>
      <Foot open>
        <button type="button" className="btn btn--go btn--wide" data-primary onClick={onCheck}>
          {said(says.check)}
        </button>
      </Foot>
    </Notice>
  );
}

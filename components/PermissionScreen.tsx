import { said } from '@/lib/model/say.ts';
import { Foot } from './Foot.tsx';
import { hostOf } from './host-of.ts';
import { Notice } from './Notice.tsx';

interface PermissionScreenProps {
  readonly origin: string;
  readonly onAllow: () => void;
  /** Reads through the tab, which lasts until it leaves. */
  readonly onWithout: () => void;
  readonly onLater: () => void;
}

const says = {
  title: 'Allow Floorwalker to read this site.',
  text: 'The browser asks once before the pages of a site may be read. It counts for this site only, and you can take it back at any time. Without it, a check ends when this tab goes elsewhere.',
  allow: 'Allow on this site',
  without: 'Check without it',
  later: 'Not now',
};

/** The browser wants to ask the user first. */
export function PermissionScreen({ origin, onAllow, onWithout, onLater }: PermissionScreenProps) {
  return (
    <Notice plan="rope" site={hostOf(origin)} title={said(says.title)} text={said(says.text)}>
      <Foot open>
        <button type="button" className="btn btn--go btn--wide" data-primary onClick={onAllow}>
          {said(says.allow)}
        </button>
        <button type="button" className="btn" onClick={onWithout}>
          {said(says.without)}
        </button>
        <button type="button" className="btn" onClick={onLater}>
          {said(says.later)}
        </button>
      </Foot>
    </Notice>
  );
}

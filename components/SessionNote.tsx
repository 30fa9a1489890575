import type { AuditExport } from '@/lib/model/audit-export.ts';
import { said } from '@/lib/model/say.ts';
import { Glyph } from './Glyph.tsx';

interface SessionNoteProps {
  readonly session: AuditExport['session'];
  readonly onCheckAsStranger: () => void;
}

const says = {
  loggedIn: 'You are logged in here. Visitors see something else.',
  admin: 'You are logged in here as one who runs the site. Visitors see something else.',
  asStranger: 'Check as a stranger',
  stranger: 'Read as a stranger, without your cookies.',
  recognised: 'Read as a stranger, without your cookies; its pages show somebody who is logged in all the same.',
};

/** Whose eyes the result was seen with, where they are not those of any visitor. Nothing for a visitor's own session without a login. */
export function SessionNote({ session, onCheckAsStranger }: SessionNoteProps) {
  if (session.as === 'stranger')
    return (
      <p className="notice">
        <Glyph name="person" />
        <span>{session.loggedIn === 'yes' ? said(says.recognised) : said(says.stranger)}</span>
      </p>
    );
  if (session.loggedIn !== 'yes') return null;
  return (
    <div className="notice">
      <Glyph name="person" />
      <p>
        <b>{session.admin ? said(says.admin) : said(says.loggedIn)}</b>{' '}
        <button type="button" className="link" onClick={onCheckAsStranger}>
          {said(says.asStranger)}
        </button>
      </p>
    </div>
  );
}

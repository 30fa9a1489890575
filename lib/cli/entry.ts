import { Complaint } from './complaint.ts';

/** One request header. Its value may be a secret: it is never printed. */
export interface RequestHeader {
  readonly name: string;
  readonly value: string;
}

/** How the command line gets into a site that is not open to everybody. Never part of a result. */
export interface Entry {
  /** Sent with every request to the audited origin, and to no other. */
  readonly headers: readonly RequestHeader[];
  /** User name and password are among the headers. */
  readonly withPassword: boolean;
  /** File with the cookies and the local storage of somebody who is signed in, or null. */
  readonly session: string | null;
  /** Certificates are not checked. */
  readonly insecure: boolean;
}

export const openEntry: Entry = { headers: [], withPassword: false, session: null, insecure: false };

interface EntryWords {
  readonly auth?: string | undefined;
  readonly header?: readonly string[] | undefined;
  readonly session?: string | undefined;
  readonly insecure: boolean;
}

/** A header's name: https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const headerLine = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*(.*\S)\s*$/;

/** Reads what was given on the command line. Complaints never repeat what may be a secret. */
export function readEntry({ auth, header = [], session, insecure }: EntryWords): Entry {
  const headers = header.map(readHeader);
  return {
    headers: auth === undefined ? headers : [basicHeader(auth), ...headers.filter(({ name }) => name.toLowerCase() !== 'authorization')],
    withPassword: auth !== undefined,
    session: session ?? null,
    insecure,
  };
}

function readHeader(line: string): RequestHeader {
  const [, name, value] = headerLine.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Complaint('--header takes a name and a value, as in "X-Preview: yes".');
  return { name, value };
}

/** https://www.rfc-editor.org/rfc/rfc7617: the password may hold colons, the user's name may not. */
function basicHeader(auth: string): RequestHeader {
  if (!/^[^:]+:/.test(auth)) throw new Complaint('--auth takes user:password.');
  return { name: 'Authorization', value: `Basic ${Buffer.from(auth, 'utf8').toString('base64')}` };
}

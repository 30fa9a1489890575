import type { OddLink } from './page.ts';

/** Somebody to write to, before the subject or in the list of who gets it. Source: RFC 6068, section 2. */
const recipient = /^\s*mailto:\s*[^\s?]|[?&]to=[^&\s]/i;

/** A link that writes to somebody. A share button opens a letter too, and to nobody: "mailto:?subject=…". */
export const isMailLink = ({ kind, href }: Pick<OddLink, 'kind' | 'href'>): boolean => kind === 'mailto' && recipient.test(href);

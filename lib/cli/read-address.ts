import { Complaint } from './complaint.ts';

/** The web address a person meant: as typed, or with the scheme they left out. Rejects what is no web address with a Complaint. */
export function readAddress(text: string): string {
  const isWhole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const whole = isWhole ? text : `${isLocal(text) ? 'http' : 'https'}://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url && /^https?:$/.test(url.protocol) && /^[^\s]+$/.test(text) && looksLikeHost(url.hostname)) return url.href;
  throw new Complaint(`"${text}" is not the address of a website: it should look like https://example.com.`, 2);
}

function isLocal(text: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|[^/:]+\.localhost)(:|\/|$)/i.test(text);
}

/** A name with a dot, an address by numbers, or this machine; a lone word without a scheme is more likely a slip. */
function looksLikeHost(host: string): boolean {
  return host === 'localhost' || host.includes('.') || host.startsWith('[');
}

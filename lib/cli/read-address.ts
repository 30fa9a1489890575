import { Complaint } from './complaint.ts';

/** The web address a person meant: as typed, or with the scheme they left out. Rejects what is no web address with a Complaint. */
export function readAddress(text: string): string {
  const isWhole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const whole = isWhole ? text : `${isLocal(text) ? 'http' : 'https'}://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url && /^https?:$/.test(url.protocol) && /^[^\s]+$/.test(text) && (isWhole || looksLikeHost(url))) return url.href;
  throw new Complaint(`"${text}" is not the address of a website: it should look like https://example.com.`, 2);
}

/** Names and numbers that only this machine or network knows: sites before their launch, mostly without a certificate. */
function isLocal(text: string): boolean {
  const host = /^(?:\[[^\]]*\]|[^/:]+)/.exec(text)?.[0] ?? '';
  return (
    /^(localhost|.+\.(localhost|test|local|internal|lan)|\[::1\]|\[f[cd][0-9a-f]{2}:.*\])$/i.test(host) ||
    /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))(\.\d{1,3}){2,3}$/.test(host) ||
    /^[^/:.]+:\d+(\/|$)/.test(text)
  );
}

/** A name with a dot, an address by numbers, this machine, or a name with a port; a lone word without a scheme is more likely a slip. */
function looksLikeHost({ hostname, port }: URL): boolean {
  return hostname === 'localhost' || hostname.includes('.') || hostname.startsWith('[') || port !== '';
}

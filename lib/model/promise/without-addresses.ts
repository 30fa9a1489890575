/** The name of a host: labels with dots, the last one in letters. */
const host = String.raw`(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?`;
/** An address of the web, as one copies it or as an ad shows it: with its scheme, beginning with www, or a host with a path. */
const address = new RegExp(String.raw`(?<![\p{L}\d.-])(?:https?:\/\/\S+|www\.\S+|(?:${host}|localhost(?::\d+)?)\/\S*)`, 'giu');
/** Where nothing else was pasted, a host alone is one too. */
const hostAlone = new RegExp(String.raw`^\s*(?:${host}|localhost:\d+)\s*$`, 'iu');

/** The words of an ad without the address that it leads to, which promises nothing. */
export const withoutAddresses = (text: string): string => (hostAlone.test(text) ? '' : text.replaceAll(address, ' '));

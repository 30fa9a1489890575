/** An address of the web, as one copies it or as an ad shows it: with its scheme, or beginning with www. */
const address = /(?<![\p{L}\d])(?:https?:\/\/|www\.)\S+/giu;

/** The words of an ad without the address that it leads to, which promises nothing. */
export const withoutAddresses = (text: string): string => text.replaceAll(address, ' ');

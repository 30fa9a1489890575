import { postalAddress } from '../model/postal-address.ts';

/** The name behind a postal code, with what is hyphenated to it: "Bersac-sur-Rivalier". */
const town = /\d[ \n](?<name>\p{Lu}\p{L}+)$/u;
const joined = /^(?:[-‐]\p{L}+)+/u;

/** Towns of the postal addresses in a text: who writes an address names where they are. Streets stand before the postal code. */
export const townsIn = (text: string): readonly string[] =>
  [...text.matchAll(postalAddress)].flatMap(({ 0: address, index }) => {
    const name = town.exec(address)?.groups?.['name'];
    return name === undefined ? [] : [name + (joined.exec(text.slice(index + address.length))?.[0] ?? '')];
  });

/** Control and direction characters of any script: a page must not steer a terminal. */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Words of a site as one line of plain text. */
export const plainLine = (words: string): string => words.replace(steering, ' ').replace(/ {2,}/g, ' ').trim();

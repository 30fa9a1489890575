/** Where a fix stands in the list, to lead there by its number. */
export const fixPlace = (number: number): string => `fix-${number}`;

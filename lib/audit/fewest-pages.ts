/** Pages that must be read before there is a score, unless there are no more. */
export const fewestPages = 10;

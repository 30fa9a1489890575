/** An id as a name: "dead-ends" is "Dead ends". */
export const idInWords = (id: string): string => `${id[0]?.toUpperCase() ?? ''}${id.slice(1).replaceAll('-', ' ')}`;

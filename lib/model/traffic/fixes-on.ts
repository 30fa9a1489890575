/** Ids of the fixes that change a page, by its address. */
export type FixesOn = ReadonlyMap<string, readonly string[]>;

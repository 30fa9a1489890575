/** The newest version in database.ts. Whoever reads without Dexie waits until whoever writes has made it so. */
export const databaseVersion = 12;

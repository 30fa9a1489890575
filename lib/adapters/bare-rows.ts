import { databaseVersion } from './database-version.ts';

/** Rows of the database as they stand, by the browser's own calls. Before there is a database, nothing is found. */
export interface BareRows {
  get(table: string, key: string): Promise<unknown>;
  /** Rows whose key in this index begins so. */
  startingWith(table: string, index: string, first: string): Promise<readonly unknown[]>;
}

/** Dexie counts its versions in tens. */
const ownVersion = databaseVersion * 10;
/** Whoever writes brings an old database up to date when it wakes: it is waited for, so often and so long. */
const patience = { times: 40, eachMs: 100 };

/** Reads a database that others make and write, which is opened at once. It never makes one, and lets go of it when it is to be changed. */
export function bareRows(name: string): BareRows {
  let known: Promise<IDBDatabase | null> | null = null;
  const forget = () => (known = null);
  const open = (): Promise<IDBDatabase | null> => {
    known ??= newest(name, forget).then((database) => {
      if (!database) forget();
      return database;
    });
    known.catch(forget);
    return known;
  };
  // Whoever makes this is about to ask, and has other things to wait for until then.
  open().catch(forget);
  const ask = async <T, Nothing>(table: string, of: (rows: IDBObjectStore) => IDBRequest<T>, nothing: Nothing): Promise<T | Nothing> => {
    const database = await open();
    if (!database) return nothing;
    try {
      return await settle(of(database.transaction(table).objectStore(table)));
    } catch (error) {
      forget();
      throw error;
    }
  };
  return {
    get: (table, key) => ask(table, (rows) => rows.get(key) as IDBRequest<unknown>, undefined),
    startingWith: (table, index, first) =>
      ask(table, (rows) => rows.index(index).getAll(IDBKeyRange.bound([first], [first, []])) as IDBRequest<unknown[]>, []),
  };
}

async function newest(name: string, forget: () => void): Promise<IDBDatabase | null> {
  for (let times = 0; ; times += 1) {
    const database = await openThere(name);
    if (!database) return null;
    if (database.version >= ownVersion || times === patience.times) {
      database.onversionchange = () => {
        forget();
        database.close();
      };
      database.onclose = forget;
      return database;
    }
    database.close();
    await new Promise((resolve) => setTimeout(resolve, patience.eachMs));
  }
}

/** Null where there is none: one that would be made is given up at once. */
function openThere(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    request.transaction?.abort();
  };
  return settle(request).catch((error: unknown) => {
    if (isNew) return null;
    throw error;
  });
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('unreadable'));
  });
}

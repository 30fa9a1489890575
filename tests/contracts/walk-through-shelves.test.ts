import 'fake-indexeddb/auto';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieWalkThroughs } from '@/lib/adapters/dexie-walk-throughs.ts';
import { fakeWalkThroughShelf } from '@/tests/fakes/walk-through-shelf.ts';
import { walkThroughShelfContract } from './walk-through-shelf.contract.ts';

let opened = 0;
walkThroughShelfContract('the shelf in IndexedDB', () => createDexieWalkThroughs(openDatabase(`shelf-${(opened += 1)}`)));
walkThroughShelfContract('the fake', () => fakeWalkThroughShelf());

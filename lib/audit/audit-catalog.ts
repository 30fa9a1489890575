import type { Catalog } from '../model/catalog.ts';

/** All lists that an audit works from; the entrypoints hand them in, so that nothing in between imports a declaration. */
export interface AuditCatalog extends Catalog {}

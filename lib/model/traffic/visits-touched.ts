/** Visits that begin on a page which a fix changes. */
export interface VisitsTouched {
  readonly visits: number;
  /** The places of the fix are told in part only: there may be more. */
  readonly isLeast: boolean;
}

/** What the fixes of a site touch, of the visits that began on pages which were read. */
export interface TouchedByFixes {
  readonly byFix: ReadonlyMap<string, VisitsTouched>;
  readonly of: number;
}

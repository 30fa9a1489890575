/** What a site gets from its visitors. What counts as usual differs. */
export const outcomeKinds = ['orders', 'bookings', 'enquiries', 'sign-ups', 'gifts'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Counts of one page that visits began on, or of one source that they came from. Null: not told. */
export interface VisitCounts {
  readonly visits: number;
  /** Visits that left at once, not more than `visits`. */
  readonly leftAtOnce: number | null;
  readonly outcomes: number | null;
}

export interface LandingCounts extends VisitCounts {
  /** Absolute and normalised. */
  readonly url: string;
}

export interface SourceCounts extends VisitCounts {
  readonly name: string;
}

/** A file that figures were taken from. */
export interface FiguresFile {
  readonly name: string;
  /** The tool that writes such files, where that was recognised. */
  readonly tool: ToolId | null;
}

export const toolIds = ['ga4', 'plausible', 'matomo', 'search-console'] as const;
export type ToolId = (typeof toolIds)[number];

/** What the owner of a site knows of its visitors, typed or from files. */
export interface Figures extends VisitCounts {
  readonly outcome: OutcomeKind;
  /** Length of the time that they were counted in, in days; null where it was not told. */
  readonly days: number | null;
  /** Pages that visits began on, most visits first. Their visits add up to `visits` at most. */
  readonly pages: readonly LandingCounts[];
  /** Where visits came from, most first. */
  readonly sources: readonly SourceCounts[];
  readonly files: readonly FiguresFile[];
}

/** The figures of a site as they are kept. */
export interface KeptFigures {
  readonly origin: string;
  readonly figures: Figures;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
}

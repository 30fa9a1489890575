/** What one walk-through holds at most: in characters, or how many. A person walks an hour with far less. */
export const walkThroughLimits = {
  address: 2_000,
  words: 400,
  remark: 2_000,
  person: 80,
  steps: 60,
  goalPages: 500,
  events: 3_000,
} as const;

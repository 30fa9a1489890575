/** Version of the export contract. Raised when the meaning of a field changes; readers refuse what they do not know. */
export const exportVersion = 1;

/** Version of weights and curves: equal versions give comparable scores. */
export const weightsVersion = '2026-11-27';

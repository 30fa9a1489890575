/** A number as a spreadsheet or a person writes it. */
export interface ReadNumber {
  readonly value: number;
  /** A percent sign stood behind it. */
  readonly percent: boolean;
}

/** A number in a formula that only keeps it from being changed: `="1234"`. */
const kept = /^="?([^"]*)"?$/;
const grouped = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/;

/**
 * Reads "1,234", "1.234", "1 234", "1'234", "12.5", "12,5", "62 %" and "="1234"". What could be thousands or a fraction ("1,234") is thousands,
 * since counts are whole; in a column of shares (`isShare`) it is a fraction. Null where it is no number, or below zero.
 */
export function readNumber(cell: string, isShare = false): ReadNumber | null {
  if (cell === '') return null;
  // Nearly all are like this.
  if (/^\d+(?:\.\d\d?)?$/.test(cell)) return { value: Number(cell), percent: false };
  const bare = cell.replace(/[\u00A0\u202F\u2009]/gu, ' ').trim();
  const inner = (kept.exec(bare)?.[1] ?? bare).replace(/^'/, '').trim();
  const percent = /[%％]\s*$/u.test(inner) || inner.startsWith('%');
  const digits = inner.replace(/[%％]/gu, '').trim();
  if (!/^\d[\d.,'’ ]*$/.test(digits)) return null;
  const value = Number(plainDigits(digits, isShare || percent));
  return Number.isFinite(value) ? { value, percent } : null;
}

function plainDigits(digits: string, isShare: boolean): string {
  if (grouped.test(digits) && !(isShare && /^\d+[.,]\d{3}$/.test(digits))) return digits.replace(/\D/g, '');
  // The last mark parts the fraction, whatever stands before it parts thousands.
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (at < 0) return digits.replace(/\D/g, '');
  return `${digits.slice(0, at).replace(/\D/g, '')}.${digits.slice(at + 1).replace(/\D/g, '')}`;
}

/** A lock beside words, so it is silent to screen readers. */
export function LockGlyph() {
  return (
    <svg className="i" width={13} height={13} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="3" y="7" width="10" height="7" rx="1" />
      <path d="M5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7" />
    </svg>
  );
}

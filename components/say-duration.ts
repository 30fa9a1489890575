/** A rough length of time, as people say it: exact below 20 seconds, then in steps of 5, then minutes. */
export function sayDuration(seconds: number): string {
  const rounded = seconds < 20 ? Math.max(1, Math.round(seconds)) : Math.ceil(seconds / 5) * 5;
  if (rounded < 60) return rounded === 1 ? '1 second' : `${rounded} seconds`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return minutes <= 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return `${hours} hours`;
}

/** The part of an origin that people know it by, with the port where there is one. */
export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}

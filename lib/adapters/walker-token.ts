/** A name that no other walker has. `crypto.randomUUID` is missing where a site is served without encryption: staging, local networks. */
export function walkerToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

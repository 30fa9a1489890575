import type { AuditExport } from '../../model/audit-export.ts';

type Site = Pick<AuditExport['site'], 'origin' | 'title'>;

/** One host, "www." and scheme aside. At another port it is the same site where its title is the same: a site under test gets another port each time. */
export function isSameSite(one: Site, other: Site): boolean {
  const [a, b] = [new URL(one.origin), new URL(other.origin)];
  return bareHost(a) === bareHost(b) && (a.port === b.port || one.title === other.title);
}

const bareHost = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

/** An address without its site, so that the same page of two checks has one name. What is no web address stays as it is. */
export function pathOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, search, hash } = new URL(address);
  return `${pathname}${search}${hash}`;
}

import { nobodysHosts } from './fillers.ts';
import type { PageFacts } from './page.ts';

/** Services that take in what is sent, with their sample where one's own name belongs. Source: the services' own examples. */
const sampleService = /(your|form|ihre|my|xxx)[-_]?(form)?[-_]?(id|key|endpoint|token)|\{|%7b|\/f\/(xxx|example|your)|xxxxx/i;

const typed = new Set(['text', 'email', 'tel', 'textarea']);

/**
 * Whether a form of a page, by its place among them, goes to nobody by the mark-up: to a bare `#`, to no page, to a sample, or with nothing in
 * it. A script may send it all the same.
 */
export function isLostForm({ url, forms, controls }: Pick<PageFacts, 'url' | 'forms' | 'controls'>, at: number): boolean {
  const form = forms[at];
  if (!form || form.fields.length === 0) return false;
  const { action, method, fields, lost } = form;
  if (lost === true || action === null) return true;
  // Browsers leave out what has no name: one that goes to its own page with nothing arrives as nothing.
  const sendsNothing =
    action === url &&
    method !== 'dialog' &&
    fields.some(({ type }) => typed.has(type)) &&
    fields.every(({ name }) => name === '') &&
    controls.some(({ form: own, does }) => own === at && does === 'submit');
  return sendsNothing || nobodysHosts.test(new URL(action).hostname) || sampleService.test(action.replace(/^https?:\/\//, ''));
}

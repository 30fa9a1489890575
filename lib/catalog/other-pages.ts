import type { OtherPage } from '../model/page-kind.ts';
import { compare } from './other-pages/compare.ts';
import { jobs } from './other-pages/jobs.ts';
import { legalNotice } from './other-pages/legal-notice.ts';
import { orderDone } from './other-pages/order-done.ts';
import { orderStatus } from './other-pages/order-status.ts';

/** Sorts of pages that are none of the kinds. */
export const otherPages: readonly OtherPage[] = [legalNotice, jobs, orderStatus, orderDone, compare];

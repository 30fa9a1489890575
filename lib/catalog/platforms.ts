import type { Platform } from '../model/platform.ts';

/** The shop systems we know. First listed wins a tie. */
export const platforms: readonly Platform[] = [];

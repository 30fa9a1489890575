import type { Device } from './page.ts';
import { said } from './say.ts';

/** A device in the middle of a sentence. */
export const sayDevice = (device: Device): string => said(device === 'desktop' ? 'desktop' : 'phone');

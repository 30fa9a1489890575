import type { Device } from './page.ts';
import { said } from './say.ts';

/** A device by itself, or at the beginning of a line. */
export const nameDevice = (device: Device): string => said(device === 'desktop' ? 'Desktop' : 'Phone');

/** A device in the middle of a sentence. */
export const sayDevice = (device: Device): string => said(device === 'desktop' ? 'desktop' : 'phone');

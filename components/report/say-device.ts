import type { Device } from '@/lib/model/page.ts';
import { said } from '@/lib/model/say.ts';

/** A device by itself, or at the beginning of a line. */
export const nameDevice = (device: Device): string => said(device === 'desktop' ? 'Desktop' : 'Phone');

/** A device within a line. */
export const sayDevice = (device: Device): string => said(device === 'desktop' ? 'desktop' : 'phone');

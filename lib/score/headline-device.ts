import type { DeviceScore } from '../model/audit-export.ts';
import type { Device } from '../model/page.ts';

/**
 * The device whose score leads: the one that serves the visitor less on the needs that are known on both, so that a device of
 * which less is known neither wins nor loses by that. Desktop where they are equal, or the phone has no score.
 */
export function headlineDevice(devices: { readonly desktop: DeviceScore; readonly phone: DeviceScore }): Device {
  if (devices.phone.score === null) return 'desktop';
  if (devices.desktop.score === null) return 'phone';
  let difference = 0;
  for (const need of devices.desktop.needs) {
    const other = devices.phone.needs.find((one) => one.id === need.id);
    if (other && isKnown(need.state) && isKnown(other.state)) difference += other.points - need.points;
  }
  return difference < 0 ? 'phone' : 'desktop';
}

const isKnown = (state: DeviceScore['needs'][number]['state']): boolean => state === 'found' || state === 'not-found';

import type { Device } from '@/lib/model/page.ts';
import { Glyph } from '../Glyph.tsx';
import { TwoWay } from './TwoWay.tsx';

interface DeviceSwitchProps {
  readonly device: Device;
  readonly onDevice: (device: Device) => void;
}

const choices = [
  {
    value: 'desktop',
    label: (
      <>
        <Glyph name="desktop" />
        Desktop
      </>
    ),
  },
  {
    value: 'phone',
    label: (
      <>
        <Glyph name="phone" />
        Phone
      </>
    ),
  },
] as const;

/** Scores, sums, gains and needs are those of one device; clicks are always shown for both. */
export function DeviceSwitch({ device, onDevice }: DeviceSwitchProps) {
  return <TwoWay label="Scores on" value={device} choices={choices} onChoose={onDevice} />;
}

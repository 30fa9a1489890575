import type { Device } from '@/lib/model/page.ts';
import { say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { nameDevice } from '@/lib/model/say-device.ts';
import { TwoWay } from './TwoWay.tsx';

interface DeviceSwitchProps {
  readonly device: Device;
  readonly onDevice: (device: Device) => void;
}

const devices: readonly Device[] = ['desktop', 'phone'];

/** Scores, sums, gains and needs are those of one device; clicks are always shown for both. */
export function DeviceSwitch({ device, onDevice }: DeviceSwitchProps) {
  const choices = devices.map((value) => ({
    value,
    label: (
      <>
        <Glyph name={value} />
        {nameDevice(value)}
      </>
    ),
  }));
  return <TwoWay label={say`Scores on`} value={device} choices={choices} onChoose={onDevice} />;
}

import { screens } from '@/lib/model/layout.ts';
import type { Device } from '@/lib/model/page.ts';

/** Lays a page out as the walker does in a still frame: no scripts, the size of the device. Answers with the frame's document. */
export function layOut(html: string, device: Device, width: number = screens[device].width): Promise<Document> {
  return open(html, { width, device, sandbox: 'allow-same-origin' });
}

/** The same with its scripts running. */
export function layOutLive(html: string, device: Device): Promise<Document> {
  return open(html, { width: screens[device].width, device, sandbox: 'allow-same-origin allow-scripts' });
}

interface Window {
  readonly width: number;
  readonly device: Device;
  readonly sandbox: string;
}

async function open(html: string, { width, device, sandbox }: Window): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = `position: fixed; left: 0; top: 0; border: 0; width: ${width}px; height: ${screens[device].height}px`;
  frame.srcdoc = html;
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const laidOut = frame.contentDocument;
  if (!laidOut) throw new Error('the frame has no document');
  return laidOut;
}

/** Takes all frames away again. */
export function clearFrames(): void {
  for (const frame of document.querySelectorAll('iframe[sandbox]')) frame.remove();
}

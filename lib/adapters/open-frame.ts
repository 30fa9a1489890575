import { screens } from '../model/layout.ts';
import type { Device } from '../model/page.ts';
import { standIn } from './frame-host.ts';

/** What is drawn: the site's own page with its scripts, or markup alone, in which nothing runs. */
export type FrameContent =
  | {
      readonly is: 'live';
      readonly url: string;
      /** A stranger has none of the visitor's cookies and storage; see drawsStrangers. */
      readonly as: 'stranger' | 'me';
    }
  | {
      readonly is: 'still';
      /** Made by stillMarkup. */
      readonly html: string;
      readonly as: 'stranger' | 'me';
    };

/** A page that is drawn for us, seen by nobody. */
export interface OpenFrame {
  /** What stands in it now; null before anything does, and where the browser does not let us look (framing forbidden, another site). */
  document(): Document | null;
  /** Whether something has loaded that the browser does not let us look into: there is nothing to wait for. */
  isClosedToUs(): boolean;
  /** Lays it out on another screen. */
  resize(device: Device): void;
  /** Gone without a trace. */
  close(): void;
}

/** Whether this browser has frames without the visitor's cookies and storage. */
export function drawsStrangers(): boolean {
  return 'credentialless' in HTMLIFrameElement.prototype;
}

/** Nothing of a framed page may reach the visitor: no sound, no question, no full screen, no other device. Only names that browsers know: others are warned of. */
const forbidden = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * Opens a page in a frame of the tab we stand in. The frame is inert and invisible, but within the window, scaled down: what lies outside
 * of it never loads its lazy parts. Its sandbox keeps it from navigating the tab, opening windows, asking and saving.
 */
export function openFrame(content: FrameContent, device: Device): OpenFrame {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', content.is === 'live' ? 'allow-scripts allow-same-origin' : 'allow-same-origin');
  frame.setAttribute('allow', forbidden.map((feature) => `${feature} 'none'`).join('; '));
  frame.setAttribute('tabindex', '-1');
  frame.inert = true;
  // Of what is not seen at all the browser tells no layout shifts; a thousandth changes no pixel.
  const opacity = content.is === 'live' ? 0.001 : 0;
  const resize = (screen: Device) => {
    const { width, height } = screens[screen];
    const scale = Math.min(1, innerWidth / width, innerHeight / height) || 1;
    frame.setAttribute(
      'style',
      `all: initial; position: fixed; top: 0; left: 0; width: ${width}px; height: ${height}px; border: 0; opacity: ${opacity}; pointer-events: none; transform-origin: 0 0; transform: scale(${scale});`,
    );
  };
  resize(device);
  if (content.as === 'stranger' && drawsStrangers()) Object.assign(frame, { credentialless: true });
  if (content.is === 'still') frame.srcdoc = content.html;
  else frame.src = content.url;
  let hasLoaded = false;
  frame.addEventListener('load', () => (hasLoaded = true));
  const documentOf = () => {
    try {
      return frame.contentDocument;
    } catch {
      return null;
    }
  };
  const leave = standIn(frame);
  return {
    document: documentOf,
    isClosedToUs: () => hasLoaded && documentOf() === null,
    resize,
    close: leave,
  };
}

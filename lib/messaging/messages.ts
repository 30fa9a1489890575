import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/** Typed messages between the contexts of the extension. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

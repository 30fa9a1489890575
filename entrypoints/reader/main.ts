import { readMarkup } from '../../lib/adapters/read-markup.ts';
import { onMessage } from '../../lib/messaging/messages.ts';

// Chrome's background has no DOM: what it fetches of hosts the user allowed is parsed here. Inert: nothing of the page runs or loads.
onMessage('readMarkup', ({ data }) => readMarkup(data));

/** What browsers say when the background was stopped while it answered: Chromium, then Firefox. */
const stoppedMeanwhile = /message channel closed|message port closed|went out of scope/i;

/** The reply to a message, or nothing where the background was stopped meanwhile: the archive then tells what came of it. */
export async function replyOrNothing<Reply>(reply: Promise<Reply>): Promise<Reply | undefined> {
  try {
    return await reply;
  } catch (error) {
    if (error instanceof Error && stoppedMeanwhile.test(error.message)) return undefined;
    throw error;
  }
}

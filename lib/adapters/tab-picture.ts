import { browser } from 'wxt/browser';

/** Wider pictures are made smaller, in pixels: a report shows them smaller still. */
const mostWidth = 1_280;
const quality = 0.7;

/** What is seen of the page in front, as a JPEG in a data URL; null where the browser refuses. The tab must be the one in which our mark was pressed. */
export async function tabPicture(): Promise<string | null> {
  try {
    const taken = await browser.tabs.captureVisibleTab({ format: 'jpeg', quality: quality * 100 });
    return await noWider(taken);
  } catch {
    return null;
  }
}

async function noWider(taken: string): Promise<string> {
  const picture = new Image();
  picture.src = taken;
  await picture.decode();
  const { naturalWidth, naturalHeight } = picture;
  if (naturalWidth <= mostWidth) return taken;
  const canvas = document.createElement('canvas');
  canvas.width = mostWidth;
  canvas.height = Math.round((naturalHeight * mostWidth) / naturalWidth);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', quality);
}

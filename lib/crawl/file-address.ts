/** Endings of files that are no pages. Unknown endings are asked for and told by their content type. */
const fileEnding =
  /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|epub|mobi|csv|tsv|zip|rar|7z|tar|gz|bz2|dmg|exe|msi|apk|iso|jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|heic|mp3|m4a|ogg|wav|flac|mp4|m4v|mov|webm|avi|mkv|css|js|mjs|map|json|xml|rss|atom|txt|ics|vcf|woff2?|ttf|otf|eot|wasm)$/i;

/** True when the path names a file to download or show, not a page. */
export function isFileAddress(address: string): boolean {
  return fileEnding.test(new URL(address).pathname);
}

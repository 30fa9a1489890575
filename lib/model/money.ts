const amount = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3}){0,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)`;
/** ISO 4217 codes and the signs and short names people write for them. */
const currency = String.raw`(?:[A-Z]{0,3}[$€£¥₹₩₽₺₫₴₪฿₱₦₡₲₸₵￥＄￡]|円|元|원|(?<!\p{L})(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|JPY|CNY|RMB|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|RUB|UAH|ILS|INR|BRL|MXN|ZAR|SGD|HKD|TWD|KRW|THB|IDR|MYR|PHP|VND|AED|SAR|Rp|RM|Rs|kr|zł|Kč|Ft|lei|лв|руб|р|грн|TL|Fr|SFr|đ|د\.إ|ر\.س)(?!\p{L})\.?)`;
const gap = String.raw`[ \u00a0\u202f]{0,2}`;
/** An amount of money with its currency, before or behind it, as people write it in any language. All runs are bounded. For `match`, `matchAll` and `search` only. */
export const money = new RegExp(`${currency}${gap}(?:${amount})(?!\\p{L})|(?<![\\d.,])(?:${amount})(?:${gap}${currency}|,[-–—]|:-)`, 'gu');

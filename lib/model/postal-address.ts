/** A street with its number beside a postal code, as people write them in many countries. All runs are bounded. For `match` and `matchAll` only. */
export const postalAddress = new RegExp(
  [
    String.raw`(?<!\d)\d{1,4} ?[a-z]?,?[ \n]{1,2}(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{L}+`,
    String.raw`(?<=\p{L}\.? )\d{1,4} ?[a-z]?(?:, ?|\n)(?:\d\d-\d{3}|\d{3} \d\d|\d{4}-\d{3}) \p{Lu}\p{L}+`,
    String.raw`(?<!\d)\d{1,5},? \p{L}[\p{L}.'’ -]{3,40}[,\n] ?\d{4,5} \p{Lu}\p{L}+`,
    String.raw`(?<!\d)\d{1,5} \p{L}[\p{L}\d.'’ -]{3,40}[,\n] ?[\p{L} .'-]{2,30},? [A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)`,
    String.raw`(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z\d])`,
    String.raw`(?<!\d)\d{4} [A-Z]{2}[ ,\n]{1,2}\p{Lu}\p{L}+`,
    String.raw`(?<!\d)\d{4} \p{Lu}\p{L}{1,30},? \p{L}[\p{L}. -]{2,40} (?:utca|u\.|út|útja|tér|tere|körút|krt\.|sétány|köz|fasor) \d{1,4}(?!\d)`,
    String.raw`(?<!\p{L})(?:Jl\.|Jln\.|Jalan) \p{L}[\p{L}. ]{2,40},? (?:No\.? ?)?\d{1,4}(?!\d)`,
    String.raw`(?<!\p{L})(?:C\.? ?P\.?|CEP):? ?\d{5}(?:-\d{3})?(?!\d)`,
    String.raw`〒 ?\d{3}-\d{4}`,
  ].join('|'),
  'gu',
);

/**
 * Services of others that many sites link to and that were closed for good. Sources: Regulation (EU) 2024/3228, by which the Union's platform
 * for settling disputes online ended on 20 July 2025, and with it the duty to link to it; Google's notice on Google+ (2 April 2019).
 */
export const closedServices =
  /^https?:\/\/(?:(?:www\.)?ec\.europa\.eu\/(?:consumers\/)?odr|webgate\.ec\.europa\.eu\/odr|plus\.google\.com)(?:[/?#]|$)/;

/** A picture's file is a name that its owner gave; the classes of an icon are its theme's. */
export const pictureFile = /^[^\s/]+\.(?:svg|png|jpe?g|gif|webp|avif)$/;

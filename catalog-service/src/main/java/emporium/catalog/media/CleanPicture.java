package emporium.catalog.media;

/**
 * What is kept of a picture.
 *
 * @param width in pixels, as it stands
 */
record CleanPicture(byte[] content, int width, int height) {}

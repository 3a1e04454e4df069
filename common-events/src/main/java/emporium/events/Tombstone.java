package emporium.events;

/**
 * An event that erases: on the wire it is a record without a value, so that compaction removes all
 * that was said under its key. It is a record with one component, the key as a UUID.
 */
public interface Tombstone {}

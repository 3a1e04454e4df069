package emporium.starter.schedule;

import java.time.Duration;

/**
 * What a service does again and again. A bean of this type is all it takes: the first run comes
 * with the start of the service, and no run begins before the one before it has ended.
 *
 * @param pause between the end of a run and the start of the next
 */
public record Job(Duration pause, Runnable run) {}

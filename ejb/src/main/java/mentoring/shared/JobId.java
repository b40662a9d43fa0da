package mentoring.shared;

/** Names one piece of long work, whatever its kind: ids of jobs are one space. */
public record JobId(long value) implements Id {}

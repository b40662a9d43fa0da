package mentoring.shared;

/** The module starts, and whoever observes this is made: see {@code ModuleStart}. */
public record ModuleStarts() {}

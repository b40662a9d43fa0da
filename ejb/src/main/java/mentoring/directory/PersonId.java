package mentoring.directory;

import mentoring.shared.Id;

/** Names a person for as long as the module knows them, through moves, departures and returns. */
public record PersonId(long value) implements Id {}

package mentoring.programme;

import mentoring.shared.Id;

/** Names a programme. */
public record ProgrammeId(long value) implements Id {}

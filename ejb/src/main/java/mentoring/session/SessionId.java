package mentoring.session;

import mentoring.shared.Id;

/** Names a session of a tandem. */
public record SessionId(long value) implements Id {}

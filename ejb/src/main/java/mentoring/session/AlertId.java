package mentoring.session;

import mentoring.shared.Id;

/** Names an alert to the programme managers of a scope. */
public record AlertId(long value) implements Id {}

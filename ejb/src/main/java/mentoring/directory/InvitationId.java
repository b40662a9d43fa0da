package mentoring.directory;

import mentoring.shared.Id;

/** Names one invitation into a community; it is no secret, and opens nothing. */
public record InvitationId(long value) implements Id {}

package mentoring.directory.control.mapping;

/**
 * What the comparison needs to know of somebody who is known already.
 *
 * @param key the directory's immutable id
 * @param fingerprint of the facts as last shown
 * @param active false for somebody who has departed
 */
public record KnownPerson(long id, String key, String fingerprint, boolean active) {}

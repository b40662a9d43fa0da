package mentoring.directory.control.source;

/**
 * What a sweep wants to know of an entry.
 *
 * @param key the identifier that never changes
 * @param reference what other entries call it, as {@link DirectoryEntry#reference()}
 */
public record ListedEntry(String key, String reference) {}

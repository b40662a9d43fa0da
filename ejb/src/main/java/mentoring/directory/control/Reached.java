package mentoring.directory.control;

import java.util.Optional;

/**
 * How far a run has come in a directory.
 *
 * @param mark from where changes can be followed next; empty when they cannot
 * @param everything true when all entries have been looked over, not only what the directory says has changed
 * @param fingerprint of the subsidiary's file under which all this was read
 */
public record Reached(Optional<String> mark, boolean everything, String fingerprint) {}

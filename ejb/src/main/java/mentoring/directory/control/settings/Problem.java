package mentoring.directory.control.settings;

/**
 * One mistake in a subsidiary's file.
 *
 * @param line counted from 1; 0 for what is missing altogether
 * @param found what the file says; null for what is missing, and for anything that might be a secret
 * @param accepted what would be right
 * @param nearest the valid spelling closest to what was found; null when none is close
 */
public record Problem(String file, int line, String key, String found, String accepted, String nearest) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + key + ": "
                + (found == null ? "" : "found \"" + found + "\"; ") + "accepted: " + accepted
                + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?");
    }
}

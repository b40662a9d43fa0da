package mentoring.directory.control.settings;

/**
 * A key and a value where they stand in a file.
 *
 * @param line of the key, counted from 1
 */
record PropertyLine(int line, String key, String value) {}

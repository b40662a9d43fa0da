/**
 * Understands the file that describes a subsidiary: reads it whole, finds every mistake, gives settings or problems.
 *
 * <p>Plain Java without a container or a file system. What is accepted for a key stands in one {@code Kind}; a new key is one line in the
 * part of the settings it belongs to. A profile says what is usual where the people are, and which keys make sense there. Values may refer to
 * {@code ${env:NAME}}, {@code ${file:PATH}}, {@code ${alias:NAME}} or {@code ${key of the module's configuration}}; the bind secret must, is
 * only ever looked up at the moment of a bind, and is never printed.
 *
 * <p>Decisions: a file without a server and an account means those of the group, all or none of them, so that the group's account is shown
 * to no other server. Patterns are bounded by what they may be made of and by counted steps, see {@code ValuePattern}. Ages in a community
 * are questions to be confirmed, never values to be kept.
 */
package mentoring.directory.control.settings;

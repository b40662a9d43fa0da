/**
 * Understands the file that describes a subsidiary: reads it whole, finds every mistake, gives settings or problems.
 *
 * <p>Plain Java without a container or a file system. What is accepted for a key stands in one {@code Kind}; a new key is one line in
 * {@code Keys} and one in the part of the settings it belongs to. Values may refer to {@code ${env:NAME}}, {@code ${file:PATH}} or
 * {@code ${key of the module's configuration}}; the bind secret must, and is only ever looked up at the moment of a bind.
 */
package mentoring.directory.control.settings;

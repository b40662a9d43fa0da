/**
 * What a directory's entries mean: facts about people, reasons to skip, and the difference from what is known.
 *
 * <p>Plain Java. {@code Census} is the one calculation behind the dry run and the synchronisation, which differ in nothing but the
 * {@code Consequences} they hand it.
 */
package mentoring.directory.control.mapping;

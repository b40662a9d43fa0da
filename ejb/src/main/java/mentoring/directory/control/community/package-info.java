/**
 * Communities: people outside of any directory, who come by invitation and declare themselves who they are.
 *
 * <p>May use {@code control} for files, people and farewells, {@code control.settings} and the entities; nothing there knows of it.
 *
 * <p>Decisions: of the code of an invitation there is the SHA-256 alone, which is enough for 192 random bits, and the answer that shows
 * the code once lies under the seal of its request (see {@code shared.boundary.Seal}); no event and no log carries it. A person's source
 * key is made of their login, so that the same login is the same person for ever. No birth date and no age is asked for or kept, only the
 * side that people say they are on. Who leaves departs exactly as those do whom a directory shows no longer: what they take part in ends,
 * the person is kept as last known and recognised should they return, until privacy rules erase departed people, these like all others.
 */
package mentoring.directory.control.community;

/**
 * The group's people: who they are, where they work, whom they report to, as each subsidiary's own directory says it.
 *
 * <p>May use {@code mentoring.shared} alone. Decisions: a person is keyed on the subsidiary and the directory's immutable id, never on a
 * name that a reorganisation changes; where that id is the directory's own (entryUUID, objectGUID), who moves to another subsidiary is
 * the same person; no birth date and no age is read, only a grade, which the subsidiary's file turns into a career
 * band; what a directory does not show clearly (a cut read, a size limit, an empty answer) is never taken for a departure; the dry run
 * and the synchronisation are one calculation with two endings. A subsidiary owns a policy: what it may decide of pairing is named here
 * ({@link mentoring.directory.PolicyTerm}), because its file is read here; what the terms mean is the business of tandems.
 *
 * <p>Inside: {@code boundary} offers the use cases, {@code control.settings} understands a subsidiary's file, {@code control.source} is
 * the port to a directory with {@code control.ldap} and {@code control.file} behind it, {@code control.mapping} turns entries into facts
 * about people and compares them with what is known, {@code control.writing} makes people of what a run was shown, {@code
 * control.community} lets people register themselves, {@code control.jdbc} reads people for a terminal, {@code control} wires these to
 * files, jobs and database, {@code entity} holds what is stored.
 */
package mentoring.directory;

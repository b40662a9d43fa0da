/**
 * The demo group behind a real LDAP server: UnboundID's in-memory one, on 127.0.0.1, reached over the protocol like any
 * other.
 *
 * <p>Layout: {@code ou=<entity code>,dc=aurore,dc=example} per company, units nested below, and {@code inetOrgPerson}
 * entries with
 * <ul>
 *   <li>{@code entryUUID}: who the person is, for ever; {@code uid}: login, the subject of tokens;
 *   <li>{@code cn}, {@code displayName}, {@code givenName}, {@code sn}, {@code mail}, {@code employeeNumber}, {@code title};
 *   <li>{@code employeeType}: grade G1 to G9, EX; EXT for external staff; {@code businessCategory}: {@code comex} for its members;
 *   <li>{@code ou}: own unit; {@code departmentNumber}: directorate; {@code l}: site;
 *   <li>{@code preferredLanguage}: as in RFC 2798, such as {@code fr, en}; {@code manager}: a DN, sometimes in another branch.
 * </ul>
 *
 * <p>Most entries are named by {@code uid}; those of aurore-deutschland by {@code cn+uid}, since some directories are.
 * Identifiers and timestamps are the same after a restart, so that a synchronisation finds nothing changed.
 */
package mentoring.demo.directory;

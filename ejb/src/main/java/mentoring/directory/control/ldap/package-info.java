/**
 * LDAP behind the port: the UnboundID SDK, paged, with names verified on every TLS connection, and referrals left alone unless the
 * subsidiary's file names the servers they may lead to.
 *
 * <p>Filters come from the subsidiary's file through the SDK's parser, or from the SDK's factories, and are never put together from pieces
 * of text; what an answer shows beyond what was asked for is dropped.
 *
 * <p>What has changed is asked for in one of three ways (syncrepl, DirSync, time of the last change), which differ in what they cannot see;
 * none sees that a unit above a person was renamed. Connections are used without a reader thread of the SDK's own: it would hand over sets
 * of deleted entries beside the entries, not among them. While a page is shown the next is fetched, by a thread that ends with the search.
 */
package mentoring.directory.control.ldap;

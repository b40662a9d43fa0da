/**
 * LDAP behind the port: the UnboundID SDK, paged, with names verified on every TLS connection and referrals left alone.
 *
 * <p>Filters come from the subsidiary's file through the SDK's parser and are never put together from pieces of text.
 */
package mentoring.directory.control.ldap;

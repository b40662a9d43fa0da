/**
 * A stand-in for the group's identity provider: hands out RS256 tokens to anyone on this machine who asks, for any
 * subject, roles and subsidiaries, and publishes the key that proves them.
 *
 * <p>It authenticates nobody, which is why it listens on 127.0.0.1 only and never leaves the demo. The key pair lives in
 * a file, so that tokens survive a restart.
 */
package mentoring.demo.issuer;

/**
 * The JMS resource adapter of the module, for servers that bring no JMS of their own.
 *
 * <p>It is Artemis' adapter plus one thing: unless told to use an outside broker, it starts a durable one inside the
 * server and stops it with itself. Nothing here knows the module's messages; only {@link mentoring.broker.Destinations}
 * knows their names.
 *
 * <p>Decided: the broker asks no password, because it listens inside the process and, on request, on 127.0.0.1 alone;
 * an installation with other clients points the adapter at a broker of its own. The journal is NIO, not libaio, so
 * that the same archive runs anywhere.
 */
package mentoring.broker;

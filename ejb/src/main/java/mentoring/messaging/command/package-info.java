/** The commands that come through the broker: what each one says, and the use case that it asks for. */
package mentoring.messaging.command;

package mentoring.messaging.control;

import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import mentoring.messaging.CommandRefused;

/**
 * A message as it came, apart from the session that brought it.
 *
 * @param messageId given by the broker
 * @param correlationId of the reply: the sender's own, else the message's id
 * @param replyTo null when nobody waits
 * @param text null when it is no text message
 */
public record Incoming(String messageId, String correlationId, Destination replyTo, String text) {
    /** In characters; as much as the body of a REST request in bytes. */
    static final int LONGEST = 256 * 1024;

    public static Incoming of(Message message) throws JMSException {
        String correlation = message.getJMSCorrelationID();
        return new Incoming(
                message.getJMSMessageID(),
                correlation == null ? message.getJMSMessageID() : correlation,
                message.getJMSReplyTo(),
                message instanceof TextMessage words ? words.getText() : null);
    }

    /** The words, in UTF-8; refused with {@code command-not-text} or {@code command-too-large}. */
    byte[] body() {
        if (text == null) {
            throw CommandRefused.notText();
        }
        if (text.length() > LONGEST) {
            throw CommandRefused.tooLarge(LONGEST);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.util.Locale;
import mentoring.shared.InvalidInput;
import mentoring.shared.RequestRefused;

/**
 * Takes a command from JSON whole, or refuses it with every mistake found.
 *
 * <p>What is no JSON is refused with {@code malformed-json}; what is JSON of another shape, or breaks a Bean Validation constraint of the
 * command, with {@code invalid-input} and the path, line and column of each mistake as far as they are known.
 */
@ApplicationScoped
public class CommandReader {
    @Inject
    private ValidatorFactory validators;

    public CommandReader() {}

    public CommandReader(ValidatorFactory validators) {
        this.validators = validators;
    }

    /**
     * Reads one command.
     *
     * @param body UTF-8 JSON
     * @param type a record
     * @param language of the messages
     */
    public <T> T read(byte[] body, Class<T> type, Locale language) {
        Mistakes mistakes = new Mistakes(language);
        T command = parse(body, type, mistakes);
        mistakes.addAll(Constraints.of(validators, language).check(command));
        if (!mistakes.found().isEmpty()) {
            throw new InvalidInput(mistakes.found());
        }
        return command;
    }

    private static <T> T parse(byte[] body, Class<T> type, Mistakes mistakes) {
        try {
            T command = JsonMapping.reader(type).withHandler(mistakes).readValue(body);
            if (command == null) {
                mistakes.addObjectExpected();
                throw new InvalidInput(mistakes.found());
            }
            return command;
        } catch (JsonMappingException e) {
            throw refusal(e, mistakes);
        } catch (JacksonException e) {
            throw malformed(e.getLocation(), mistakes.reason(e));
        } catch (IOException e) {
            throw malformed(null, mistakes.reason(e));
        }
    }

    private static RuntimeException refusal(JsonMappingException mistake, Mistakes mistakes) {
        if (mistake.getCause() instanceof JsonParseException
                || mistake.getCause() instanceof StreamConstraintsException) {
            return malformed(mistake.getLocation(), mistakes.reason((IOException) mistake.getCause()));
        }
        boolean empty = mistake instanceof MismatchedInputException
                && mistake.getPath().isEmpty()
                && mistake.getOriginalMessage().startsWith("No content");
        if (empty) {
            return malformed(mistake.getLocation(), mistakes.emptyBody());
        }
        if (mistake.getOriginalMessage().startsWith("Trailing token")) {
            return malformed(mistake.getLocation(), mistakes.trailing());
        }
        mistakes.add(mistake);
        return new InvalidInput(mistakes.found());
    }

    private static RequestRefused malformed(JsonLocation at, String reason) {
        return at == null
                ? RequestRefused.malformedJson(1, 1, reason)
                : RequestRefused.malformedJson(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), reason);
    }
}

package mentoring.shared.boundary;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import mentoring.shared.InvalidInput.Violation;

/** The Bean Validation constraints of a command, told in the caller's language with paths of JSON names. */
record Constraints(Validator validator) {
    private static final String ELEMENT_NODE = "\\.?<[a-z ]+>";

    static Constraints of(ValidatorFactory validators, Locale language) {
        MessageInterpolator texts = new InLanguage(validators.getMessageInterpolator(), language);
        return new Constraints(
                validators.usingContext().messageInterpolator(texts).getValidator());
    }

    /** Every broken constraint, in order of path. */
    List<Violation> check(Object command) {
        return validator.validate(command).stream()
                .map(Constraints::violation)
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::message))
                .toList();
    }

    private static Violation violation(ConstraintViolation<Object> broken) {
        String path = broken.getPropertyPath().toString().replaceAll(ELEMENT_NODE, "");
        return new Violation(path, broken.getMessage());
    }

    private record InLanguage(MessageInterpolator texts, Locale language) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return texts.interpolate(template, context, language);
        }

        @Override
        public String interpolate(String template, Context context, Locale ignored) {
            return texts.interpolate(template, context, language);
        }
    }
}

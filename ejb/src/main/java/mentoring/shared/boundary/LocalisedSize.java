package mentoring.shared.boundary;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mentoring.shared.Localised;

/** Each language of a text has at most {@code max} characters; null is accepted. */
@Constraint(validatedBy = LocalisedSize.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface LocalisedSize {
    /** Characters, at least 1. */
    int max();

    String message() default "{mentoring.shared.LocalisedSize}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Measures both languages. */
    final class Validator implements ConstraintValidator<LocalisedSize, Localised> {
        private int max;

        @Override
        public void initialize(LocalisedSize size) {
            max = size.max();
        }

        @Override
        public boolean isValid(Localised text, ConstraintValidatorContext context) {
            return text == null || (text.fr().length() <= max && text.en().length() <= max);
        }
    }
}
